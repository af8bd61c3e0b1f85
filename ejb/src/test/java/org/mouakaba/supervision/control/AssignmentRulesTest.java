package org.mouakaba.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.supervision.boundary.Load;
import org.mouakaba.supervision.boundary.LoadBand;

class AssignmentRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"EXEMPT", "GRANTED", "TRANSITIONAL", "PENDING"})
    void theAccreditedTheExemptAndTheTransitionalCarryCases(String status) {
        assertThatCode(() -> AssignmentRules.require(status, load(LoadBand.BALANCED), null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"NOT_APPLIED", "REFUSED", "SUSPENDED", "WITHDRAWN", "granted", ""})
    void nobodyElseDoes(@Nullable String status) {
        assertThatThrownBy(() -> AssignmentRules.require(status, load(LoadBand.FREE), "reason"))
                .hasMessage("supervision.notAccredited");
    }

    @Test
    void onlyAnApplicationUnderWayIsPending() {
        assertThat(AssignmentRules.pending("PENDING")).isTrue();
        assertThat(AssignmentRules.pending("GRANTED")).isFalse();
        assertThat(AssignmentRules.pending(null)).isFalse();
    }

    @Test
    void anOverloadNeedsAReason() {
        assertThatThrownBy(() -> AssignmentRules.require("GRANTED", load(LoadBand.OVERLOADED), " "))
                .hasMessage("supervision.overloadReasonMissing");
        assertThatCode(() -> AssignmentRules.require("GRANTED", load(LoadBand.OVERLOADED), "She knows the family."))
                .doesNotThrowAnyException();
        assertThatCode(() -> AssignmentRules.require("GRANTED", load(LoadBand.WATCH), null))
                .doesNotThrowAnyException();
    }

    private static Load load(LoadBand band) {
        return new Load(0, 0, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO, band, List.of());
    }
}
