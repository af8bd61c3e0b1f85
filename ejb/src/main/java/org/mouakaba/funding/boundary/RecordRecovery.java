package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an association paid back.
 *
 * @param tranche whose payment it was; null where it is of no single one
 */
public record RecordRecovery(
        @NotNull ConventionId convention,
        @Nullable TrancheId tranche,

        @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate on,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 1000) String reason) {}
