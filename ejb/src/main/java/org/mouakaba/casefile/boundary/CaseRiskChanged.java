package org.mouakaba.casefile.boundary;

import java.time.Instant;

/** The confirmed risk of a case changed. */
public record CaseRiskChanged(CaseFileId id, RiskLevel from, RiskLevel to, Instant at) {}
