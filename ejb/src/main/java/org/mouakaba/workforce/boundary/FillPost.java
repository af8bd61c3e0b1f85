package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives a post, or a part of it, to a worker.
 *
 * @param to the first day on which she holds it no more; null while that is not known
 */
public record FillPost(
        @NotNull FundedPostId post,
        @NotNull WorkerId worker,
        @NotNull LocalDate from,
        @Nullable LocalDate to,

        @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2)
        BigDecimal fte) {}
