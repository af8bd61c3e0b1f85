package org.mouakaba.job.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mouakaba.job.control.JobRepository;

/** Marks, when the server comes back, what it left in the middle. It has no method for callers. */
@Singleton
@Startup
@PermitAll
public class JobWatch {

    @Inject
    JobRepository jobs;

    @Inject
    Clock clock;

    @PostConstruct
    void started() {
        jobs.leftBy(JobRuns.SERVER, "job.serverStopped", clock.instant());
    }
}
