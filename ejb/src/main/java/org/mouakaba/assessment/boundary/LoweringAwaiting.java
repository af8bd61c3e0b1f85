package org.mouakaba.assessment.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;

/** A lower risk that waits for the supervisor. It names no person: a SECRET case stands in the same list. */
public record LoweringAwaiting(
        CaseFileId caseId, String number, @Nullable UUID workerId, RiskLevel proposed, Instant assessedAt) {}
