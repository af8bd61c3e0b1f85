package org.mouakaba.funding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobProgress;
import org.mouakaba.job.boundary.JobWork;

/** Writes the good lines of a file of payments. */
@ApplicationScoped
public class PaymentsWrite implements JobWork {

    @Inject
    PaymentRun run;

    @Override
    public String kind() {
        return PaymentImportService.WRITE;
    }

    @Override
    public void run(JobId id, JobProgress progress) {
        run.run(id, progress);
    }
}
