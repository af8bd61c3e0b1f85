package org.mouakaba.intake.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a notification.
 *
 * @param screener who screens from then on; null where the step changes nothing of that
 */
public record NotificationStep(
        @Nullable NotificationStage from,
        NotificationStage to,
        Instant at,
        String username,
        @Nullable String reason,
        @Nullable String screener) {}
