package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.territory.boundary.ProvinceCode;

/**
 * What a convention says.
 *
 * @param organisation null for a direct commitment
 * @param territory a province, or the region where it serves the whole of it
 * @param staff people whose pay comes out of it
 * @param eligibleFrom the first day whose expenditures it covers
 */
public record ConventionTerms(
        @NotNull ConventionKind kind,
        @Nullable UUID organisation,
        @NotBlank @ProvinceCode String territory,
        @NotBlank @Size(max = 500) String subject,
        @Nullable @CodeOf("service_type") String serviceType,

        @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @Min(0) @Max(100_000) int staff,
        @NotNull LocalDate eligibleFrom,
        @NotNull LocalDate eligibleTo) {}
