package org.mouakaba.assessment.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;

/**
 * The answers to the risk matrix and what who assessed makes of them.
 *
 * @param instrumentVersion the version that was on the screen
 * @param confirmed the risk as confirmed, or set instead
 * @param overrideReason why it differs from the computed one
 */
public record AssessRisk(
        @NotNull CaseFileId caseId,
        int instrumentVersion,
        @NotNull @Size(max = 200) Map<String, String> answers,
        @NotNull RiskLevel confirmed,
        @Size(max = 1000) @Nullable String overrideReason) {

    public AssessRisk {
        answers = Map.copyOf(answers);
    }
}
