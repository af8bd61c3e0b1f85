package org.mouakaba.funding.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Says anew what an expenditure was; what was said before stays in the ledger.
 *
 * @param waiver who lets it count although it lies outside the time that the convention covers
 */
public record CorrectExpenditure(
        @NotNull ExpenditureId id,
        @NotNull @Valid ExpenditureTerms terms,

        @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @NotBlank @Size(min = 10, max = 1000) String reason,
        @Nullable @Valid Grant waiver,
        long expectedVersion) {}
