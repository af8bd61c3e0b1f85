package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.platform.Label;
import org.mouakaba.territory.boundary.TerritoryQueries;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.BirthDate;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
import org.mouakaba.web.shared.Territories;
import org.mouakaba.workforce.boundary.WorkerQueries;

/** What the pages of persons look up while somebody types, and names in the reader's script. */
@Named
@RequestScoped
public class Lookups {

    private static final int OFFERED = 10;

    @Inject
    PersonQueries persons;

    @Inject
    TerritoryQueries communes;

    @Inject
    Territories territories;

    @Inject
    WorkerQueries workers;

    @Inject
    ActiveLocale active;

    @Inject
    Messages messages;

    /** Communes that begin so: those of the list, in the script that is typed, then those that were entered before. */
    public List<String> communes(@Nullable String territoryCode, String typed) {
        if (territoryCode == null || typed.isBlank()) {
            return List.of();
        }
        boolean arabic = Character.UnicodeScript.of(typed.strip().codePointAt(0)) == Character.UnicodeScript.ARABIC;
        return Stream.concat(
                        communes.communes(territoryCode, typed).stream().map(name -> arabic ? name.ar() : name.fr()),
                        persons.communes(territoryCode, typed).stream())
                .distinct()
                .limit(OFFERED)
                .toList();
    }

    /** Whom the reader may ask about a record that is not hers to see. */
    public List<String> getSupervisors() {
        return workers.supervisors().stream().map(card -> text(card.name())).toList();
    }

    /** Provinces and prefectures, by name. */
    public List<Option> getProvinces() {
        return territories.getProvinces().stream()
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public String province(@Nullable String code) {
        return territories.label(code);
    }

    /** A name or a word as the reader's language writes it. */
    public String text(@Nullable Label label) {
        return label == null ? "" : label.in(active.getLocale());
    }

    /** The same name in the other script; nothing where both are one. */
    public String otherScript(@Nullable Label label) {
        if (label == null || label.ar().equals(label.fr())) {
            return "";
        }
        return active.isRightToLeft() ? label.fr() : label.ar();
    }

    /** As much of a birth date as is known: the day, the month, or the year. */
    public String birth(Birth birth) {
        return birth.date() == null
                ? ""
                : new BirthDate(birth.date(), IdentityForm.precision(birth.precision())).toString();
    }

    public List<Option> getProvenances() {
        return Arrays.stream(Provenance.values())
                .map(provenance -> new Option(provenance, messages.text("person.provenance." + provenance)))
                .toList();
    }
}
