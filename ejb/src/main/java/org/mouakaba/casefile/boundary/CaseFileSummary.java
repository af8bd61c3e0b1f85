package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A case in a list: never its story.
 *
 * @param personName given name and initial, in Arabic and Latin script; null where this reader may know the number only
 * @param mine whether the reader carries it, and so may open it
 */
public record CaseFileSummary(
        CaseFileId id,
        String number,
        @Nullable Label personName,
        @Nullable LocalDate birthDate,
        CaseStage stage,
        CaseStatus status,
        RiskLevel risk,
        Urgency urgency,
        Confidentiality confidentiality,
        @Nullable UUID workerId,
        @Nullable Label workerName,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant nextDueAt,
        @Nullable DueKind nextDueKind,
        boolean mine) {}
