package org.mouakaba.careplan.boundary;

/** How far an edition of a plan has come (code list {@code approval_status}). */
public enum PlanStatus {
    DRAFT,
    REQUESTED,
    APPROVED,
    RETURNED;

    /** Whether the worker may still write in it. */
    public boolean written() {
        return this == DRAFT || this == RETURNED;
    }
}
