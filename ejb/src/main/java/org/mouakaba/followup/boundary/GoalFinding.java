package org.mouakaba.followup.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalStatus;

/** How far a goal had come on the day of a visit. */
public record GoalFinding(
        @NotNull UUID goalId,
        @NotNull GoalStatus status,
        @Nullable @Size(max = 1000) String note) {}
