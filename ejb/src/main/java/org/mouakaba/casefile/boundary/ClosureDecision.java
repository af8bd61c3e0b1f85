package org.mouakaba.casefile.boundary;

/** What became of a request to close. */
public enum ClosureDecision {
    REQUESTED,
    APPROVED,
    RETURNED
}
