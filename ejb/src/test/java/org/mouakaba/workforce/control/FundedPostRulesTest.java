package org.mouakaba.workforce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.workforce.boundary.FillPost;
import org.mouakaba.workforce.boundary.FundedPostFacts;
import org.mouakaba.workforce.boundary.FundedPostId;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.entity.PostHolding;

class FundedPostRulesTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final UUID PLACE = new UUID(0, 7);

    @Test
    void aPostStandsInOnePlace() {
        assertThatCode(() -> FundedPostRules.requirePlace(post(PLACE, null))).doesNotThrowAnyException();
        assertThatThrownBy(() -> FundedPostRules.requirePlace(post(null, null))).hasMessage("workforce.onePlaceOfPost");
        assertThatThrownBy(() -> FundedPostRules.requirePlace(post(PLACE, PLACE)))
                .hasMessage("workforce.onePlaceOfPost");
    }

    @Test
    void whoLeftHoldsNothingFromThatDayOn() {
        List<PostHolding> holdings = List.of(holding(JANUARY, JUNE, "0.5"), holding(JANUARY, null, "0.3"));
        assertThat(FundedPostRules.filled(holdings, JANUARY.minusDays(1))).isEqualByComparingTo("0");
        assertThat(FundedPostRules.filled(holdings, JUNE.minusDays(1))).isEqualByComparingTo("0.8");
        assertThat(FundedPostRules.filled(holdings, JUNE)).isEqualByComparingTo("0.3");
    }

    @Test
    void noMoreIsHeldThanIsPaidForOnAnyDay() {
        List<PostHolding> later = List.of(holding(JUNE, null, "1"));
        assertThatThrownBy(() -> FundedPostRules.require(post(PLACE, null), later, fill(JANUARY, null, "0.5")))
                .hasMessage("workforce.postOverfilled");
        assertThatCode(() -> FundedPostRules.require(post(PLACE, null), later, fill(JANUARY, JUNE, "1")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        FundedPostRules.require(post(PLACE, null), List.of(), fill(JANUARY.minusDays(1), null, "1")))
                .hasMessage("workforce.postNotThen");
    }

    private static PostHolding holding(LocalDate from, @Nullable LocalDate to, String fte) {
        return PostHolding.of(fill(from, to, fte));
    }

    private static FillPost fill(LocalDate from, @Nullable LocalDate to, String fte) {
        return new FillPost(
                new FundedPostId(new UUID(0, 1)), new WorkerId(new UUID(0, 2)), from, to, new BigDecimal(fte));
    }

    private static FundedPostFacts post(@Nullable UUID unit, @Nullable UUID establishment) {
        return new FundedPostFacts(
                "P-1", "SOCIAL_ASSISTANT", null, unit, establishment, BigDecimal.ONE, null, JANUARY, null);
    }
}
