package org.mouakaba.household.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mouakaba.household.control.FileHousehold;
import org.mouakaba.household.control.HouseholdPlan;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobProgress;
import org.mouakaba.platform.BusinessException;

/** Goes through a file of persons household by household. */
@ApplicationScoped
public class PersonImportRun {

    @Inject
    PersonImportService imports;

    @Inject
    PersonPieceService pieces;

    void run(JobId id, JobProgress progress) {
        HouseholdPlan plan = imports.plan(id);
        int done = plan.done();
        for (FileHousehold household : plan.households()) {
            if (!progress.at(done)) {
                return;
            }
            if (plan.writes()) {
                write(id, household);
            } else {
                pieces.look(id, household);
            }
            done += household.rows().size();
        }
        progress.at(done);
    }

    private void write(JobId id, FileHousehold household) {
        try {
            pieces.write(id, household);
        } catch (BusinessException refusal) {
            pieces.refuse(id, household, refusal.messageKey(), List.of(refusal.messageArguments()));
        }
    }
}
