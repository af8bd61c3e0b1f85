package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * What a visit found of the plan in force.
 *
 * @param goals how far each goal has come, by its id; goals not spoken of are left out
 * @param done actions that were found done
 */
public record RecordProgress(
        @NotNull CaseFileId caseId,
        @NotNull Map<UUID, @NotNull GoalStatus> goals,
        @NotNull Set<UUID> done,
        @NotNull LocalDate on) {

    public RecordProgress {
        goals = Map.copyOf(goals);
        done = Set.copyOf(done);
    }
}
