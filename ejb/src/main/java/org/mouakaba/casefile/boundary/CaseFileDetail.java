package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * The case as its page shows it. What other components hold of it, they tell themselves.
 *
 * @param suspendedUntil the day on which work goes on; null where the case is not on hold
 * @param actions what this reader may do with it
 * @param steps its way so far, the first step first
 */
public record CaseFileDetail(
        CaseFileId id,
        String number,
        UUID personId,
        UUID unitId,
        @Nullable UUID workerId,
        @Nullable Label workerName,
        @Nullable Instant assignedAt,
        @Nullable Instant acceptedAt,
        @Nullable UUID notificationId,
        @Nullable String category,
        List<String> concerns,
        CaseStage stage,
        Instant stageSince,
        CaseStatus status,
        @Nullable LocalDate suspendedUntil,
        RiskLevel risk,
        Urgency urgency,
        Confidentiality confidentiality,
        @Nullable String legalBasis,
        boolean courtMeasure,
        boolean interpreter,
        boolean longTravel,
        Instant openedAt,
        @Nullable Instant closedAt,
        int episode,
        @Nullable Instant firstContactAt,
        @Nullable Instant lastContactAt,
        @Nullable Instant nextDueAt,
        @Nullable DueKind nextDueKind,
        long version,
        EnumSet<CaseAction> actions,
        List<StageStep> steps) {

    public CaseFileDetail {
        concerns = List.copyOf(concerns);
        steps = List.copyOf(steps);
        actions = actions.clone();
    }

    public boolean can(CaseAction action) {
        return actions.contains(action);
    }
}
