package org.mouakaba.person.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * A paper or number by which somebody is known.
 *
 * @param type code of the list id_document_type
 */
public record IdentifierEntry(
        @NotBlank @Size(max = 50) @CodeOf("id_document_type")
        String type,

        @NotBlank @Size(max = 50) String value,
        @NotNull Provenance provenance) {

    private static final Pattern CNIE = Pattern.compile("[A-Z]{1,2}\\d{1,8}");
    private static final Pattern IDCS = Pattern.compile("\\d{10}");
    private static final Pattern LETTERS_THEN_DIGITS = Pattern.compile("([A-Z]+)0*(\\d+)");

    /** As it is compared: upper case, letters and digits only; a CNIE without leading zeros, which papers add and drop. */
    public String normalised() {
        return normalise(type, value);
    }

    /** Whether it looks as its kind does. Public descriptions disagree, so this warns and never refuses. */
    public boolean plausible() {
        String bare = bare(value);
        return switch (type) {
            case "CNIE" -> CNIE.matcher(bare).matches();
            case "IDCS" -> IDCS.matcher(bare).matches();
            default -> !bare.isEmpty();
        };
    }

    public static String normalise(String type, String value) {
        return type.equals("CNIE") ? withoutLeadingZeros(bare(value)) : bare(value);
    }

    /** Every form under which a number of unknown kind may be stored. */
    public static Set<String> forms(String value) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(bare(value));
        forms.add(withoutLeadingZeros(bare(value)));
        forms.remove("");
        return forms;
    }

    private static String bare(String value) {
        StringBuilder bare = new StringBuilder(value.length());
        value.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static String withoutLeadingZeros(String bare) {
        Matcher parts = LETTERS_THEN_DIGITS.matcher(bare);
        return parts.matches() ? parts.group(1) + parts.group(2) : bare;
    }
}
