package org.mouakaba.person.boundary;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * Answers to the six questions of the Washington Group's short set, codes of the list wgss_answer; null where a question
 * was not asked.
 */
public record Functioning(
        @Nullable @Size(max = 50) @CodeOf("wgss_answer") String seeing,
        @Nullable @Size(max = 50) @CodeOf("wgss_answer") String hearing,
        @Nullable @Size(max = 50) @CodeOf("wgss_answer") String walking,
        @Nullable @Size(max = 50) @CodeOf("wgss_answer") String cognition,
        @Nullable @Size(max = 50) @CodeOf("wgss_answer") String selfCare,
        @Nullable @Size(max = 50) @CodeOf("wgss_answer") String communication) {

    /** Nothing was asked. */
    public static final Functioning UNKNOWN = new Functioning(null, null, null, null, null, null);

    /** "Yes, a lot of difficulty" and "cannot do it at all". */
    private static final List<String> DISABLING = List.of("3", "4");

    /** "No, no difficulty" and "yes, some difficulty". */
    private static final List<String> MILD = List.of("1", "2");

    /**
     * The Group's rule for statistics: disabled with a lot of difficulty, or more, in at least one domain. Not a
     * diagnosis, and no right depends on it.
     *
     * @return null where no answer says so, and a question was not asked, not answered or not known
     */
    public @Nullable Boolean disabled() {
        List<String> given = answers();
        if (given.stream().anyMatch(DISABLING::contains)) {
            return true;
        }
        return given.stream().filter(MILD::contains).count() == 6 ? Boolean.FALSE : null;
    }

    public boolean asked() {
        return !answers().isEmpty();
    }

    private List<String> answers() {
        return Stream.of(seeing, hearing, walking, cognition, selfCare, communication)
                .filter(Objects::nonNull)
                .toList();
    }
}
