package org.mouakaba.job.boundary;

/** What work asks between two of its pieces. */
@FunctionalInterface
public interface JobProgress {

    /**
     * Tells how far it is.
     *
     * @param done lines of the whole job, those of an earlier run too
     * @return whether to go on; false where the owner cancelled it
     */
    boolean at(int done);
}
