package org.mouakaba.careplan.boundary;

/** How far an action has come (code list {@code action_status}). OVERDUE follows from the date and is never stored. */
public enum ActionStatus {
    PLANNED,
    IN_PROGRESS,
    DONE,
    OVERDUE,
    BLOCKED,
    CANCELLED;

    public boolean open() {
        return this != DONE && this != CANCELLED;
    }
}
