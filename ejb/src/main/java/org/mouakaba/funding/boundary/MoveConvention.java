package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a convention a step on.
 *
 * @param on the day of the signature or of the settlement; null for the other steps
 * @param reference the number of the commitment in the State system; for the signature
 * @param reason why it is suspended or ended
 */
public record MoveConvention(
        @NotNull ConventionId id,
        @NotNull ConventionStatus to,
        @Nullable LocalDate on,
        @Nullable @Size(max = 60) String reference,
        @Nullable @Size(max = 1000) String reason,
        long expectedVersion) {}
