package org.mouakaba.assessment.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * Answers as far as they are given.
 *
 * @param answers all of them, by path
 * @param expectedVersion of what was on the screen
 */
public record SaveFilling(
        @NotNull CaseFileId caseId,
        @NotNull FilledId id,

        @NotNull @Size(max = 5000) Map<@NotNull @Size(max = 1000) String, @NotNull @Size(max = 10_000) String> answers,

        long expectedVersion) {

    public SaveFilling {
        answers = copy(answers);
    }

    /** As it comes: whether something in it is missing is for the validation to say. */
    private static Map<String, String> copy(Map<String, @Nullable String> given) {
        Map<String, String> copied = new LinkedHashMap<>();
        given.forEach((path, answer) -> copied.put(path, answer == null ? "" : answer));
        return copied;
    }
}
