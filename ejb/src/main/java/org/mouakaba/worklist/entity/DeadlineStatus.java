package org.mouakaba.worklist.entity;

/** OPEN until what it asks for is DONE, or until nobody asks for it any more. */
public enum DeadlineStatus {
    OPEN,
    DONE,
    CANCELLED
}
