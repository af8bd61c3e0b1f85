package org.mouakaba.funding.boundary;

/** Where a tranche stands. */
public enum TrancheStatus {
    PLANNED,
    CONDITIONS_PENDING,
    REQUESTED,
    ORDERED,
    PAID,
    WITHHELD,
    /** Lowered by a surplus of former years; it is ordered and paid like another. */
    REDUCED,
    CANCELLED,
    REPAID;

    public boolean open() {
        return this != PAID && this != CANCELLED && this != REPAID;
    }

    public boolean orderable() {
        return this == PLANNED || this == REQUESTED || this == REDUCED;
    }
}
