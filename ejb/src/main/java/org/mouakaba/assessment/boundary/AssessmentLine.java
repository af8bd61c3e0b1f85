package org.mouakaba.assessment.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/**
 * One assessment in the history of a case.
 *
 * @param type code of the list assessment_type
 * @param score null where the instrument makes none
 * @param max the highest score of its instrument
 */
public record AssessmentLine(
        AssessmentId id,
        InstrumentKind kind,
        String type,
        AssessmentStatus status,
        Label instrument,
        @Nullable Integer score,
        int max,
        @Nullable RiskLevel computed,
        @Nullable RiskLevel confirmed,
        @Nullable String overrideReason,
        List<Label> redFlags,
        @Nullable LoweringDecision lowering,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote,
        String assessedBy,
        Instant assessedAt) {

    public AssessmentLine {
        redFlags = List.copyOf(redFlags);
    }

    public boolean overridden() {
        return confirmed != null && confirmed != computed;
    }

    public boolean waiting() {
        return lowering == LoweringDecision.PENDING;
    }
}
