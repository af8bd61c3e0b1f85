package org.mouakaba.household.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.household.control.FileHousehold;
import org.mouakaba.household.control.HouseholdWriter;
import org.mouakaba.household.control.PersonVerdicts;
import org.mouakaba.household.control.Verdict;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobRuns;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;

/** One household of an import in one transaction: its persons, and what is said of its rows. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class PersonPieceService {

    @Inject
    PersonVerdicts verdicts;

    @Inject
    HouseholdWriter writer;

    @Inject
    JobRuns runs;

    @Inject
    CurrentActor currentActor;

    /** Says what would become of it, and writes nothing else. */
    public void look(@NotNull JobId id, @NotNull FileHousehold household) {
        note(id, verdicts.of(unit(), household, true));
    }

    /**
     * Registers it whole, or nothing of it.
     *
     * @throws org.mouakaba.platform.BusinessException where registration refuses somebody: nothing of the household is written
     */
    public void write(@NotNull JobId id, @NotNull FileHousehold household) {
        UUID unit = unit();
        List<Verdict> judged = verdicts.of(unit, household, false);
        note(id, judged.stream().allMatch(Verdict::stands) ? writer.write(unit, household, judged) : judged);
    }

    /** Says why it could not be written. */
    public void refuse(
            @NotNull JobId id,
            @NotNull FileHousehold household,
            @NotBlank String key,
            @NotNull List<Object> arguments) {
        note(id, verdicts.refused(unit(), household, key, arguments));
    }

    private void note(JobId id, List<Verdict> judged) {
        runs.note(
                id, judged.stream().flatMap(verdict -> verdict.lines().stream()).toList());
    }

    private UUID unit() {
        UUID unit = currentActor.get().unitId();
        if (unit == null) {
            throw new NotAllowedException("access.noPlace");
        }
        return unit;
    }
}
