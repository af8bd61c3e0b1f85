package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a convention a step on.
 *
 * @param on the day of the selection, signature or settlement; null for the other steps
 * @param reference the decision that selects it, the number of the commitment in the State system
 * @param reason why it is suspended, ended or given up
 */
public record MoveConvention(
        @NotNull ConventionId id,
        @NotNull ConventionStatus to,
        @Nullable LocalDate on,
        @Nullable @Size(max = 60) String reference,
        @Nullable @Size(max = 1000) String reason,
        long expectedVersion) {}
