package org.mouakaba.funding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobProgress;
import org.mouakaba.job.boundary.JobWork;

/** Looks a file of payments through and writes nothing. */
@ApplicationScoped
public class PaymentsCheck implements JobWork {

    @Inject
    PaymentRun run;

    @Override
    public String kind() {
        return PaymentImportService.CHECK;
    }

    @Override
    public void run(JobId id, JobProgress progress) {
        run.run(id, progress);
    }
}
