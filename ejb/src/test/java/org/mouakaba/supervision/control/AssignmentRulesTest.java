package org.mouakaba.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.platform.BusinessException;
import org.mouakaba.platform.Label;
import org.mouakaba.supervision.boundary.Load;
import org.mouakaba.supervision.boundary.LoadBand;
import org.mouakaba.supervision.boundary.Readiness;
import org.mouakaba.workforce.boundary.WorkerCard;
import org.mouakaba.workforce.boundary.WorkerId;

class AssignmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"EXEMPT", "GRANTED", "TRANSITIONAL", "PENDING"})
    void theAccreditedTheExemptAndTheTransitionalCarryCases(String status) {
        assertThatCode(() -> AssignmentRules.require(of(status, null, null), load(LoadBand.BALANCED), null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"NOT_APPLIED", "REFUSED", "SUSPENDED", "WITHDRAWN", "granted", ""})
    void nobodyElseDoes(@Nullable String status) {
        assertThatThrownBy(() -> AssignmentRules.require(of(status, null, null), load(LoadBand.FREE), "reason"))
                .hasMessage("supervision.notAccredited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANTED", "TRANSITIONAL"})
    void anAccreditationHoldsOnItsLastDayAndNotOnTheNext(String status) {
        assertThat(of(status, TODAY, null).mayCarry()).isTrue();
        Readiness expired = of(status, TODAY.minusDays(1), null);
        assertThat(expired.mayCarry()).isFalse();
        assertThatThrownBy(() -> AssignmentRules.require(expired, load(LoadBand.FREE), null))
                .hasMessage("supervision.accreditationExpired")
                .satisfies(refusal -> assertThat(((BusinessException) refusal).messageArguments())
                        .containsExactly(TODAY.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXEMPT", "PENDING"})
    void anExemptionAndAnApplicationHaveNoLastDay(String status) {
        assertThat(of(status, TODAY.minusYears(1), null).mayCarry()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEAVE", "SICK", "MATERNITY", "OTHER"})
    void whoIsAwayIsGivenNothingUntilSheIsBack(String kind) {
        Readiness away = of("GRANTED", null, kind);
        assertThatThrownBy(() -> AssignmentRules.require(away, load(LoadBand.FREE), null))
                .hasMessage("supervision.absent");
        assertThat(away.absentTo()).isEqualTo(TODAY.plusDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRAINING", "MISSION"})
    void whoIsInTrainingOrOnAMissionIsToldOfOnly(String kind) {
        Readiness busy = of("GRANTED", null, kind);
        assertThat(busy.mayCarry()).isTrue();
        assertThat(busy.absence()).isEqualTo(kind);
    }

    @Test
    void aMissingTrainingIsAWarning() {
        Readiness untrained = AssignmentRules.readiness(worker("GRANTED", null), null, false, TODAY);
        assertThat(untrained.trained()).isFalse();
        assertThat(untrained.mayCarry()).isTrue();
    }

    @Test
    void onlyAnApplicationUnderWayIsPending() {
        assertThat(of("PENDING", null, null).pending()).isTrue();
        assertThat(of("GRANTED", null, null).pending()).isFalse();
        assertThat(of(null, null, null).pending()).isFalse();
    }

    @Test
    void anOverloadNeedsAReason() {
        Readiness ready = of("GRANTED", null, null);
        assertThatThrownBy(() -> AssignmentRules.require(ready, load(LoadBand.OVERLOADED), " "))
                .hasMessage("supervision.overloadReasonMissing");
        assertThatCode(() -> AssignmentRules.require(ready, load(LoadBand.OVERLOADED), "She knows the family."))
                .doesNotThrowAnyException();
        assertThatCode(() -> AssignmentRules.require(ready, load(LoadBand.WATCH), null))
                .doesNotThrowAnyException();
    }

    private static Readiness of(@Nullable String status, @Nullable LocalDate last, @Nullable String absence) {
        return AssignmentRules.readiness(
                worker(status, last),
                absence == null ? null : new AbsentWorker(absence, TODAY.plusDays(3)),
                true,
                TODAY);
    }

    private static WorkerCard worker(@Nullable String status, @Nullable LocalDate last) {
        return new WorkerCard(
                new WorkerId(new UUID(0, 1)),
                "salma",
                new Label("س", "S", "S"),
                "social-worker",
                null,
                null,
                status,
                last,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                List.of());
    }

    private static Load load(LoadBand band) {
        return new Load(0, 0, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO, band, List.of());
    }
}
