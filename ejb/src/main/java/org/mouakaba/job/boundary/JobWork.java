package org.mouakaba.job.boundary;

/**
 * A kind of long work: the port by which components carry it out. Called in a thread of the server with the owner's
 * identity and without a transaction; each piece is a call of a boundary of its own.
 */
public interface JobWork {

    /** {@code component.work}, as {@link SubmitJob} names it. */
    String kind();

    /**
     * Does what is left to do: lines that the job tells of already are done.
     *
     * @throws RuntimeException where the whole cannot go on; what was done stays
     */
    void run(JobId id, JobProgress progress);
}
