package org.mouakaba.web.worklist;

import org.mouakaba.casefile.boundary.RiskLevel;

/**
 * A case to accept, as it is read.
 *
 * @param concerns what it is about, in words; empty for a SECRET case
 */
public record AssignmentRow(
        String id,
        String name,
        String age,
        String number,
        String concerns,
        RiskLevel risk,
        boolean secret,
        String until) {}
