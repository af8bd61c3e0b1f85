package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rules of other components need to know of a case; no name, no story. */
public record CaseFacts(
        CaseFileId id,
        String number,
        UUID personId,
        UUID organisationId,
        UUID unitId,
        String territoryCode,
        @Nullable UUID workerId,
        CaseStage stage,
        CaseStatus status,
        RiskLevel risk,
        Urgency urgency,
        Confidentiality confidentiality,
        int episode,
        Instant openedAt,
        long version) {}
