package org.mouakaba.intake.boundary;

/** Where a notification stands: received, being screened, and how that ended. */
public enum NotificationStage {
    SIGNAL,
    SCREENING,
    ADMITTED,
    REJECTED;

    public boolean waiting() {
        return this == SIGNAL || this == SCREENING;
    }
}
