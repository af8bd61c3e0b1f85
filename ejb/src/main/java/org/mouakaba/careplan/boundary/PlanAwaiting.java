package org.mouakaba.careplan.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * A plan that waits for its supervisor. It names no person: a SECRET case stands in the same list.
 *
 * @param workerId who carries the case; null where it waits for a worker
 */
public record PlanAwaiting(
        CaseFileId caseId, String number, @Nullable UUID workerId, Instant submittedAt) {}
