package org.mouakaba.funding.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/** Lets more be promised than the line holds. */
public record AllowExcess(
        @NotNull BudgetLineId id,

        @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @NotNull @Valid Grant grant) {}
