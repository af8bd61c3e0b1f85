package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/** How much of an expenditure is justified. */
public record AcceptedAmount(
        @NotNull ExpenditureId expenditure,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal accepted) {}
