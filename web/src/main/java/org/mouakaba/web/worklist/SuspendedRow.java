package org.mouakaba.web.worklist;

import org.mouakaba.casefile.boundary.RiskLevel;

/** A case that stands still, as it is read; the name is empty for a SECRET one. */
public record SuspendedRow(String id, String number, String name, RiskLevel risk, String until) {}
