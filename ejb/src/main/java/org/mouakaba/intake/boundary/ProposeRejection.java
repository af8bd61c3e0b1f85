package org.mouakaba.intake.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks the supervisor not to admit.
 *
 * @param reason code of the list not_admitted_reason
 * @param note what was done instead: informed, sent to another service
 */
public record ProposeRejection(
        @NotNull NotificationId id,
        @NotBlank @Size(max = 50) String reason,
        @Nullable @Size(max = 2000) String note,
        long expectedVersion) {}
