package org.mouakaba.careplan.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the plan's history. */
public record PlanEdition(
        int edition,
        PlanStatus status,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {}
