package org.mouakaba.careplan.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** The supervisor returned a plan with a note. */
public record CarePlanReturned(CaseFileId caseId, Instant at) {}
