package org.mouakaba.supervision.boundary;

import java.math.BigDecimal;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;

/** One case and the points that it is of its worker's load. */
public record WeighedCase(CaseFileId id, String number, RiskLevel risk, BigDecimal points) {}
