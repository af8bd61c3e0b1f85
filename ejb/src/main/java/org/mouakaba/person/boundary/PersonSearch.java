package org.mouakaba.person.boundary;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who may be registered already; at least one of the first three.
 *
 * @param name in any script, in any order
 * @param phone as it was told
 * @param identifier number of any paper
 * @param birthYear brings those born in that year to the top
 */
public record PersonSearch(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 30) String phone,
        @Nullable @Size(max = 50) String identifier,
        @Nullable Integer birthYear)
        implements Serializable {

    private static final Pattern PHONE = Pattern.compile("[+\\d\\s().-]{8,}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** What one box of the top bar means: a telephone, the number of a paper, or a name. */
    public static PersonSearch of(String typed) {
        String text = typed.strip();
        if (PHONE.matcher(text).matches()) {
            // Ten digits are a telephone as well as an IDCS.
            return new PersonSearch(null, text, text.length() > 50 ? null : text, null);
        }
        return DIGIT.matcher(text).find()
                ? new PersonSearch(null, null, text, null)
                : new PersonSearch(text, null, null, null);
    }

    public boolean empty() {
        return blank(name) && blank(phone) && blank(identifier);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
