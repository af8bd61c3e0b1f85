package org.mouakaba.careplan.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A plan waits for the supervisor. */
public record CarePlanSubmitted(CaseFileId caseId, Instant at) {}
