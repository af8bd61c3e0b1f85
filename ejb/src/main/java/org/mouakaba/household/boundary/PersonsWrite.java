package org.mouakaba.household.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobProgress;
import org.mouakaba.job.boundary.JobWork;

/** Registers the good households of a file of persons. */
@ApplicationScoped
public class PersonsWrite implements JobWork {

    @Inject
    PersonImportRun run;

    @Override
    public String kind() {
        return PersonImportService.WRITE;
    }

    @Override
    public void run(JobId id, JobProgress progress) {
        run.run(id, progress);
    }
}
