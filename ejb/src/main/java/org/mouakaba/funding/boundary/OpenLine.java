package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.mouakaba.codelist.boundary.CodeOf;

/** Opens a budget line with what was voted for it. */
public record OpenLine(
        @NotBlank @CodeOf("programme") String programme,
        @NotBlank @Pattern(regexp = "\\d{2}") String region,
        @Min(2000) @Max(2100) int fiscalYear,
        @NotBlank @CodeOf("funding_source") String source,
        @NotBlank @CodeOf("expenditure_category") String category,

        @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate on,
        @NotBlank @Size(max = 60) String reference) {}
