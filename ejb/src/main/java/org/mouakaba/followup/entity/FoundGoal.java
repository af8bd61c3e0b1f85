package org.mouakaba.followup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalStatus;

/** How far a goal had come on the day of the visit. */
@Embeddable
public record FoundGoal(
        @Column(name = "goal_id", nullable = false) UUID goalId,

        @Enumerated(EnumType.STRING) @Column(name = "status", nullable = false)
        GoalStatus status,

        @Column(name = "note") @Nullable String note) {}
