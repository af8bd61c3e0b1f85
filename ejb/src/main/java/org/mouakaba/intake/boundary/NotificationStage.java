package org.mouakaba.intake.boundary;

/** Where a notification stands: received, being screened, and how that ended. */
public enum NotificationStage {
    SIGNAL,
    SCREENING,
    ADMITTED,
    /** It is about somebody who has an open case, and became a part of that. */
    JOINED,
    REJECTED;

    public boolean waiting() {
        return this == SIGNAL || this == SCREENING;
    }
}
