package org.mouakaba.assessment.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** The comprehensive assessment of a case is complete. */
public record AssessmentCompleted(CaseFileId caseId, Instant at) {}
