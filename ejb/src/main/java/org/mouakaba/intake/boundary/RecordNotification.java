package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Records what reached the unit; only the moment is certain. */
public record RecordNotification(
        @NotNull Instant receivedAt, @Valid @NotNull NotificationContent content) {}
