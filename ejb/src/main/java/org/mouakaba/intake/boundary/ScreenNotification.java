package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Keeps the screening as far as it is. */
public record ScreenNotification(
        @NotNull NotificationId id, @Valid @NotNull Screening screening, long expectedVersion) {}
