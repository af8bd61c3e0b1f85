package org.mouakaba.careplan.boundary;

import java.time.Instant;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A plan that waits for its supervisor. It names no person: a SECRET case stands in the same list. */
public record PlanAwaiting(CaseFileId caseId, String number, UUID workerId, Instant submittedAt) {}
