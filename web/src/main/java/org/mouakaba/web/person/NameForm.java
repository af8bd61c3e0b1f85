package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonName;

/** A name as it is typed, in each of the scripts it is known in. */
public class NameForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 100)
    private @Nullable String givenNameAr;

    @Size(max = 100)
    private @Nullable String familyNameAr;

    @Size(max = 100)
    private @Nullable String givenNameLatin;

    @Size(max = 100)
    private @Nullable String familyNameLatin;

    @Size(max = 100)
    private @Nullable String givenNameTifinagh;

    @Size(max = 100)
    private @Nullable String familyNameTifinagh;

    static NameForm of(PersonName name) {
        NameForm form = new NameForm();
        form.givenNameAr = name.givenAr();
        form.familyNameAr = name.familyAr();
        form.givenNameLatin = name.givenLatin();
        form.familyNameLatin = name.familyLatin();
        form.givenNameTifinagh = name.givenTifinagh();
        form.familyNameTifinagh = name.familyTifinagh();
        return form;
    }

    /** The family name alone, in every script it is known in. */
    /** Whether these words stand in it, however they are divided between given and family name; also where it is empty. */
    boolean isOf(String given, @Nullable String family) {
        String kept = joined(givenNameAr, familyNameAr, givenNameLatin, familyNameLatin);
        return kept.isEmpty() || kept.equals(joined(given, family));
    }

    /** Of one family name: how it is written in the other scripts is known from who bears it already. */
    void shareFamily(PersonName bearer) {
        if (same(familyNameAr, bearer.familyAr()) || same(familyNameLatin, bearer.familyLatin())) {
            familyNameAr = familyNameAr == null ? bearer.familyAr() : familyNameAr;
            familyNameLatin = familyNameLatin == null ? bearer.familyLatin() : familyNameLatin;
            familyNameTifinagh = familyNameTifinagh == null ? bearer.familyTifinagh() : familyNameTifinagh;
        }
    }

    private static boolean same(@Nullable String written, @Nullable String known) {
        return written != null && written.equals(known);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    static NameForm familyOf(PersonName name) {
        NameForm form = new NameForm();
        form.familyNameAr = name.familyAr();
        form.familyNameLatin = name.familyLatin();
        form.familyNameTifinagh = name.familyTifinagh();
        return form;
    }

    /** A whole name in one script: the first word is the given name. */
    static NameForm of(String whole) {
        String[] parts = whole.strip().split("\\s+", 2);
        return of(parts[0], parts.length > 1 ? parts[1] : null);
    }

    static NameForm of(String given, @Nullable String family) {
        NameForm form = new NameForm();
        if (given.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            form.givenNameAr = given;
            form.familyNameAr = family;
        } else {
            form.givenNameLatin = given;
            form.familyNameLatin = family;
        }
        return form;
    }

    PersonName toName() {
        return new PersonName(
                givenNameAr, familyNameAr, givenNameLatin, familyNameLatin, givenNameTifinagh, familyNameTifinagh);
    }

    public @Nullable String getGivenNameAr() {
        return givenNameAr;
    }

    public void setGivenNameAr(@Nullable String givenNameAr) {
        this.givenNameAr = givenNameAr;
    }

    public @Nullable String getFamilyNameAr() {
        return familyNameAr;
    }

    public void setFamilyNameAr(@Nullable String familyNameAr) {
        this.familyNameAr = familyNameAr;
    }

    public @Nullable String getGivenNameLatin() {
        return givenNameLatin;
    }

    public void setGivenNameLatin(@Nullable String givenNameLatin) {
        this.givenNameLatin = givenNameLatin;
    }

    public @Nullable String getFamilyNameLatin() {
        return familyNameLatin;
    }

    public void setFamilyNameLatin(@Nullable String familyNameLatin) {
        this.familyNameLatin = familyNameLatin;
    }

    public @Nullable String getGivenNameTifinagh() {
        return givenNameTifinagh;
    }

    public void setGivenNameTifinagh(@Nullable String givenNameTifinagh) {
        this.givenNameTifinagh = givenNameTifinagh;
    }

    public @Nullable String getFamilyNameTifinagh() {
        return familyNameTifinagh;
    }

    public void setFamilyNameTifinagh(@Nullable String familyNameTifinagh) {
        this.familyNameTifinagh = familyNameTifinagh;
    }
}
