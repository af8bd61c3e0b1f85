package org.mouakaba.web.supervision;

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
        boolean mayCarry,
        boolean pending,
        boolean speaks,
        String nearby,
        boolean proposed,
        boolean needsReason,
        boolean chosen) {}
