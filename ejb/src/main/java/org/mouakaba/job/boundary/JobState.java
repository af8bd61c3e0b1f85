package org.mouakaba.job.boundary;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    /** A fault, a refusal of the whole, or a server that stopped. */
    FAILED,
    CANCELLED;

    public boolean active() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether it may go on where it stopped. */
    public boolean resumable() {
        return this == FAILED || this == CANCELLED;
    }
}
