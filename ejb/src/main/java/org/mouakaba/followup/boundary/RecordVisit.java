package org.mouakaba.followup.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * Notes a contact or visit.
 *
 * @param goals how far the goals of the plan in force have come
 * @param done its actions that were found done
 * @param correction where it takes the place of an earlier entry
 */
public record RecordVisit(
        @NotNull CaseFileId caseId,
        @Valid @NotNull VisitNote note,
        @NotNull @Size(max = 5) List<@Valid @NotNull GoalFinding> goals,
        @NotNull @Size(max = 30) Set<UUID> done,
        @Valid @Nullable VisitCorrection correction) {

    public RecordVisit {
        goals = List.copyOf(goals);
        done = Set.copyOf(done);
    }
}
