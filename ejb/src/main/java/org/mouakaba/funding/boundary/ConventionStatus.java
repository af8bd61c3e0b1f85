package org.mouakaba.funding.boundary;

import java.util.Set;

/** Where a convention stands, and where it may go from there. */
public enum ConventionStatus {
    DRAFT,
    SUBMITTED,
    /** Its amount is reserved on the line. */
    SELECTED,
    SIGNED,
    VISAED,
    ACTIVE,
    SUSPENDED,
    COMPLETED,
    TERMINATED,
    /** Settled: what was paid is justified, paid back or carried as a surplus. */
    CLOSED,
    /** Given up before it was signed. */
    ABANDONED;

    public Set<ConventionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, SELECTED, SIGNED, ABANDONED);
            case SUBMITTED -> Set.of(SELECTED, DRAFT, ABANDONED);
            case SELECTED -> Set.of(SIGNED, DRAFT, ABANDONED);
            case SIGNED -> Set.of(VISAED, ACTIVE, TERMINATED);
            case VISAED -> Set.of(ACTIVE, TERMINATED);
            case ACTIVE -> Set.of(SUSPENDED, COMPLETED, TERMINATED);
            case SUSPENDED -> Set.of(ACTIVE, TERMINATED);
            case COMPLETED, TERMINATED -> Set.of(CLOSED);
            case CLOSED, ABANDONED -> Set.of();
        };
    }

    /** Whether it was signed, so that its amount is committed. */
    public boolean committed() {
        return this != DRAFT && this != SUBMITTED && this != SELECTED && this != ABANDONED;
    }

    /** Whether its tranches may be ordered and paid. */
    public boolean payable() {
        return this == SIGNED || this == VISAED || this == ACTIVE || this == COMPLETED;
    }
}
