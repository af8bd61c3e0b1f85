package org.mouakaba.intake.boundary;

/** How soon a notification wants somebody, the first first. The database works it out from what is known and keeps it. */
public enum QueueUrgency {
    /** Immediate danger, or screened as an emergency. */
    EMERGENCY,
    URGENT,
    /** Nobody has judged it yet, so it may be anything. */
    UNJUDGED,
    NORMAL
}
