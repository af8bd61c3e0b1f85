package org.mouakaba.intake.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The supervisor's word: not admitted, or back to screening with a note. */
public record DecideRejection(
        @NotNull NotificationId id,
        boolean confirmed,
        @Nullable @Size(max = 2000) String note,
        long expectedVersion) {}
