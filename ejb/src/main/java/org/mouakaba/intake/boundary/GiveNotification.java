package org.mouakaba.intake.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a notification to a worker of the unit, who screens it from then on.
 *
 * @param note what she must know; compulsory where it is taken from somebody or handed over
 */
public record GiveNotification(
        @NotNull NotificationId id,
        @NotNull UUID workerId,
        @Nullable @Size(max = 2000) String note,
        long expectedVersion) {}
