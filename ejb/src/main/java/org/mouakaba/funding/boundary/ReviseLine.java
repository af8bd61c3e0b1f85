package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a line holds.
 *
 * @param kind BUDGET to correct what was voted (the amount may be negative), TRANSFER or CARRY_OVER to move money away
 * @param to the line that receives it; null for BUDGET
 */
public record ReviseLine(
        @NotNull BudgetLineId id,
        @NotNull EntryKind kind,
        @Nullable BudgetLineId to,
        @NotNull @Digits(integer = 13, fraction = 2) BigDecimal amount,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 1000) String reason) {}
