package org.mouakaba.careplan.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * A goal with its actions, whole. The first goal of a case begins its plan.
 *
 * @param goalId null for a new goal
 * @param domain the need it answers to: code of the list assessment_domain
 * @param what what shall be reached
 * @param measure how one will know
 * @param realistic why it can be reached with what there is; optional
 * @param actions all of them: one that is left out is taken away
 * @param expectedVersion of the plan; null where there was none
 */
public record SaveGoal(
        @NotNull CaseFileId caseId,
        @Nullable UUID goalId,
        @NotBlank @Size(max = 40) String domain,
        @NotBlank @Size(max = 300) String what,
        @NotBlank @Size(max = 300) String measure,
        @NotNull LocalDate dueOn,
        @Nullable @Size(max = 300) String realistic,
        @Size(max = MOST_ACTIONS) List<@Valid @NotNull ActionEntry> actions,
        @Nullable Long expectedVersion) {

    /** More actions in one goal are two goals. */
    public static final int MOST_ACTIONS = 6;

    public SaveGoal {
        actions = List.copyOf(actions);
    }
}
