package org.mouakaba.job.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Deletes each night what old jobs hold. Not persistent: what one night missed the next one does. */
@Singleton
@PermitAll
@DeclareRoles(JobBatch.SYSTEM)
@RunAs(JobBatch.SYSTEM)
public class JobRetention {

    /** What is left after so many transactions is done the next night. */
    private static final int MOST_CALLS = 100;

    @Inject
    JobBatch batch;

    @Inject
    Clock clock;

    /** Without a transaction of its own, so that each call of the batch has one. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Schedule(hour = "3", minute = "10", persistent = false, info = "files and lines of old jobs")
    void run() {
        int calls = 0;
        while (calls < MOST_CALLS && batch.clear(clock.instant()) == JobBatch.LIMIT) {
            calls++;
        }
    }
}
