package org.mouakaba.web.supervision;

import org.mouakaba.supervision.boundary.Readiness;

/**
 * Somebody who could carry the case, as it is read.
 *
 * @param nearby how many cases she carries in the person's commune; empty for none
 * @param needsReason whether she would be overloaded, which needs a reason
 */
public record CandidateRow(
        String id,
        String name,
        LoadText before,
        LoadText after,
        Readiness readiness,
        boolean speaks,
        String nearby,
        boolean proposed,
        boolean needsReason,
        boolean chosen) {

    public boolean mayCarry() {
        return readiness.mayCarry();
    }
}
