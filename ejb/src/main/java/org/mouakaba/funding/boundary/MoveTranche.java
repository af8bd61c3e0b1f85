package org.mouakaba.funding.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a tranche a step on.
 *
 * @param reference of the order or payment in the State system, of the convention whose surplus is deducted
 * @param waiver who lets it be ordered although an earlier report is late
 */
public record MoveTranche(
        @NotNull TrancheId id,
        @NotNull TrancheStep step,

        @Nullable @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate on,
        @Nullable @Size(max = 60) String reference,
        @Nullable @Size(max = 1000) String reason,
        @Nullable @Valid Grant waiver,
        long expectedVersion) {}
