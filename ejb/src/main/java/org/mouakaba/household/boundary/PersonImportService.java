package org.mouakaba.household.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.household.control.HouseholdPlan;
import org.mouakaba.household.control.PersonSheet;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRuns;
import org.mouakaba.job.boundary.JobService;
import org.mouakaba.job.boundary.SubmitJob;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;

/**
 * Takes in a file of persons and households: looked through first, then registered in the caller's unit, both in the
 * background.
 */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class PersonImportService {

    /** What the kinds of its jobs begin with. */
    public static final String KINDS = "household.persons-";

    public static final String CHECK = "household.persons-check";
    public static final String WRITE = "household.persons-write";

    private static final int LONGEST = 200;

    @Inject
    PersonSheet sheet;

    @Inject
    JobService jobs;

    @Inject
    JobQueries queries;

    @Inject
    JobRuns runs;

    @Inject
    CurrentActor currentActor;

    /**
     * Says of each row what would become of it, and writes nothing.
     *
     * @param name of the file, for the caller to know it by
     * @throws org.mouakaba.platform.RuleException where the file as a whole cannot be read
     * @throws NotAllowedException where the caller has no unit
     */
    public JobId check(@NotBlank String name, byte @NotNull [] file) {
        if (currentActor.get().unitId() == null) {
            throw new NotAllowedException("access.noPlace");
        }
        int rows = sheet.read(file).size();
        return jobs.submit(new SubmitJob(CHECK, name.substring(0, Math.min(name.length(), LONGEST)), null, rows), file);
    }

    /**
     * Registers the households of a file that was looked through of which every row is good, and only these. Each is judged
     * anew, by what the register holds now.
     */
    public JobId write(@NotNull JobId checked) {
        return jobs.follow(checked, CHECK, WRITE);
    }

    /** What is left to do of a job of the caller. */
    public HouseholdPlan plan(@NotNull JobId id) {
        boolean writes = queries.get(id).kind().equals(WRITE);
        return HouseholdPlan.of(sheet.read(queries.file(id)), runs.told(id), writes);
    }
}
