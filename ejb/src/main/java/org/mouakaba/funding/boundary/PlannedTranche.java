package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When which part of a convention is to be paid, and on what condition. */
public record PlannedTranche(
        @NotNull LocalDate on,

        @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @Nullable @Size(max = 500) String condition) {}
