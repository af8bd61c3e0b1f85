package org.mouakaba.assessment.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;

/** Somebody confirmed the risk of a case from its matrix. */
public record RiskAssessed(CaseFileId caseId, RiskLevel confirmed, Instant at) {}
