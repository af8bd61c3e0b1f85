package org.mouakaba.supervision.boundary;

import org.mouakaba.workforce.boundary.WorkerCard;

/**
 * Somebody who could carry a case, with the load she has and the load she would have.
 *
 * @param readiness whether her accreditation and her absences allow it
 * @param speaks whether she speaks the language that the person prefers
 * @param nearby how many open cases she carries in the commune where the person lives
 * @param proposed whether she is the first to think of: she may carry it, has room for it, and speaks and knows the place
 *     best of those
 */
public record Candidate(
        WorkerCard worker,
        Load before,
        Load after,
        Readiness readiness,
        boolean speaks,
        long nearby,
        boolean proposed) {

    public boolean mayCarry() {
        return readiness.mayCarry();
    }

    /** Whether her load stays within what she can carry. */
    public boolean hasRoom() {
        return after.band().compareTo(LoadBand.WATCH) < 0;
    }

    Candidate asProposed() {
        return new Candidate(worker, before, after, readiness, speaks, nearby, true);
    }
}
