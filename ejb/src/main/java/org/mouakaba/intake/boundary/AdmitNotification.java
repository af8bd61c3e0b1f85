package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Makes a case of it.
 *
 * @param takenByCaller whether the caller carries the case herself; otherwise it waits for a supervisor
 */
public record AdmitNotification(
        @NotNull NotificationId id, @Valid @NotNull Screening screening, boolean takenByCaller, long expectedVersion) {}
