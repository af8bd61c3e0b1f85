package org.mouakaba.web.supervision;

/**
 * Somebody who could carry the case, as it is read.
 *
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
        boolean needsReason,
        boolean chosen) {}
