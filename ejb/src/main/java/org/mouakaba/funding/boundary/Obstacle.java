package org.mouakaba.funding.boundary;

/** What a tranche waits for. */
public enum Obstacle {
    NOTHING,
    CONDITION,
    LATE_REPORT,
    REPORT_IN_REVIEW,
    WITHHELD,
    SUSPENDED,
    NOT_ORDERED,
    NOT_PAID
}
