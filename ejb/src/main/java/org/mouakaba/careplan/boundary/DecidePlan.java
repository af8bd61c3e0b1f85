package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * The supervisor's word on a plan that waits.
 *
 * @param approved else it is returned, with at least one note
 * @param note on the whole
 * @param goalNotes by goal; a goal without a note is left out
 */
public record DecidePlan(
        @NotNull CaseFileId caseId,
        boolean approved,
        @Nullable @Size(max = 2000) String note,
        @NotNull Map<UUID, @NotNull @Size(max = 1000) String> goalNotes,
        long expectedVersion) {

    public DecidePlan {
        goalNotes = Map.copyOf(goalNotes);
    }
}
