package org.mouakaba.assessment.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * The comprehensive assessment as far as it is written.
 *
 * @param instrumentVersion the version that was on the screen
 * @param expectedVersion of the draft that it goes on from; null where it begins one
 */
public record SaveNeeds(
        @NotNull CaseFileId caseId,
        int instrumentVersion,
        @NotNull @Size(max = 200) Map<String, String> answers,
        @Nullable Long expectedVersion) {

    public SaveNeeds {
        answers = Map.copyOf(answers);
    }
}
