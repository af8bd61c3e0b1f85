package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Makes it a part of the open case of the person whom it is about; the screening may be half done. */
public record JoinNotification(
        @NotNull NotificationId id, @Valid @NotNull Screening screening, long expectedVersion) {}
