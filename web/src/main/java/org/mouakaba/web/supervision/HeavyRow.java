package org.mouakaba.web.supervision;

import org.mouakaba.casefile.boundary.RiskLevel;

/** One of the heaviest cases of a worker, as it is read. */
public record HeavyRow(String id, String number, RiskLevel risk, String points) {}
