package org.mouakaba.careplan.boundary;

/** How far a goal has come (code list {@code goal_status}). */
public enum GoalStatus {
    NOT_STARTED,
    IN_PROGRESS,
    ACHIEVED,
    PARTIAL,
    NOT_ACHIEVED,
    CANCELLED;

    /** Whether it says how the goal ended; before that a case is not closed. */
    public boolean outcome() {
        return this != NOT_STARTED && this != IN_PROGRESS;
    }
}
