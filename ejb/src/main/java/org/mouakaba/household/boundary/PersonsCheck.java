package org.mouakaba.household.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobProgress;
import org.mouakaba.job.boundary.JobWork;

/** Looks a file of persons through and writes nothing. */
@ApplicationScoped
public class PersonsCheck implements JobWork {

    @Inject
    PersonImportRun run;

    @Override
    public String kind() {
        return PersonImportService.CHECK;
    }

    @Override
    public void run(JobId id, JobProgress progress) {
        run.run(id, progress);
    }
}
