package org.mouakaba.funding.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what was spent.
 *
 * @param amount in dirhams; null where it was paid in another currency
 * @param referral the referral by which the person came, where it was for one case
 * @param waiver who lets it count although it lies outside the time that the convention covers
 */
public record DeclareExpenditure(
        @NotNull ConventionId convention,
        @NotNull @Valid ExpenditureTerms terms,

        @Nullable @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @Nullable @Valid ForeignAmount foreign,
        @Nullable UUID referral,
        @Nullable @Valid Grant waiver) {}
