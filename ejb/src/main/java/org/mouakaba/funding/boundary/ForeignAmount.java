package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was paid in another currency, and what one unit of it is in dirhams. */
public record ForeignAmount(
        @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency,

        @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @NotNull @Positive @Digits(integer = 9, fraction = 6)
        BigDecimal rate) {

    public BigDecimal inDirhams() {
        return amount.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }
}
