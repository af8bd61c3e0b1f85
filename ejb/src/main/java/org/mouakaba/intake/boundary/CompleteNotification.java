package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Adds what became known after the first call. */
public record CompleteNotification(
        @NotNull NotificationId id, @Valid @NotNull NotificationContent content, long expectedVersion) {}
