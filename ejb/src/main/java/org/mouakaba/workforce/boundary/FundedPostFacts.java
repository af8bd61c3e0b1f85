package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that is paid for. It stands in a unit or in an establishment, whose organisation and province are its own.
 *
 * @param number as the budget names it
 * @param job code of the list worker_job
 * @param domain code of the list worker_domain
 * @param unitId the unit; null for a post of an establishment
 * @param establishmentId the establishment; null for a post of a unit
 * @param fundedFte full-time equivalents that are paid for
 * @param source code of the list funding_source
 * @param to the first day on which it is no more
 */
public record FundedPostFacts(
        @NotBlank @Size(max = 40) String number,
        @NotNull @Size(max = 60) String job,
        @Nullable @Size(max = 60) String domain,
        @Nullable UUID unitId,
        @Nullable UUID establishmentId,

        @NotNull @DecimalMin("0.05") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal fundedFte,

        @Nullable @Size(max = 60) String source,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
