package org.mouakaba.intake.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a notification. */
public record NotificationStep(
        @Nullable NotificationStage from,
        NotificationStage to,
        Instant at,
        String username,
        @Nullable String reason) {}
