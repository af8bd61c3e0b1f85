package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;

/** Takes a goal out of the edition being written. */
public record RemoveGoal(
        @NotNull CaseFileId caseId, @NotNull UUID goalId, long expectedVersion) {}
