package org.mouakaba.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.ShippedSettings;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.boundary.PeriodUnit;

class ClocksTest {

    private final Clocks clocks = new Clocks(ShippedSettings.startingWith(Clocks.PREFIX));

    @ParameterizedTest
    @CsvSource({
        "ASSIGNMENT, HIGH, 1, HOURS",
        "ASSIGNMENT, MEDIUM, 24, HOURS",
        "ACCEPTANCE, LOW, 72, HOURS",
        "FIRST_CONTACT, HIGH, 24, HOURS",
        "FIRST_CONTACT, MEDIUM, 72, HOURS",
        "FIRST_CONTACT, LOW, 7, WORKING_DAYS",
        "CONSENT, HIGH, 24, HOURS",
        "INITIAL_ASSESSMENT, HIGH, 48, HOURS",
        "INITIAL_ASSESSMENT, LOW, 10, WORKING_DAYS",
        "COMPREHENSIVE_ASSESSMENT, MEDIUM, 14, WORKING_DAYS",
        "CARE_PLAN, HIGH, 14, WORKING_DAYS",
        "CARE_PLAN, LOW, 30, WORKING_DAYS",
        "PLAN_APPROVAL, HIGH, 2, WORKING_DAYS",
        "FIRST_REFERRAL, HIGH, 0, WORKING_DAYS",
        "FOLLOW_UP, HIGH, 7, CALENDAR_DAYS",
        "FOLLOW_UP, LOW, 1, CALENDAR_MONTHS",
        "REVIEW, MEDIUM, 60, CALENDAR_DAYS",
        "CLOSURE_DECISION, LOW, 5, WORKING_DAYS",
        "REFERRAL_OUTCOME, HIGH, 15, CALENDAR_DAYS",
        "POST_CLOSURE, HIGH, 1, CALENDAR_MONTHS",
        "INFORM_PERSON, MEDIUM, 5, WORKING_DAYS"
    })
    void eachStepHasItsNorm(DueKind kind, RiskLevel risk, int amount, PeriodUnit unit) {
        assertThat(clocks.of(kind, risk)).contains(new Period(amount, unit));
    }

    @Test
    void anUrgentReferralIsToBeConfirmedWithinADayAndAnotherWithinAWeek() {
        assertThat(clocks.referralReceipt(true)).contains(new Period(24, PeriodUnit.HOURS));
        assertThat(clocks.referralReceipt(false)).contains(new Period(7, PeriodUnit.CALENDAR_DAYS));
    }

    @Test
    void aHighCaseIsSeenTwiceAWeekInTheFirstWeeksAndOthersAsAlways() {
        assertThat(clocks.firstFollowUp(RiskLevel.HIGH)).contains(new Period(3, PeriodUnit.CALENDAR_DAYS));
        assertThat(clocks.firstFollowUp(RiskLevel.MEDIUM)).contains(new Period(14, PeriodUnit.CALENDAR_DAYS));
    }

    @Test
    void aLowCaseIsNotFollowedAfterItsClosingAndOnlyAHighOneTwice() {
        assertThat(clocks.of(DueKind.POST_CLOSURE, RiskLevel.LOW)).isEmpty();
        assertThat(clocks.secondPostClosure(RiskLevel.MEDIUM)).isEmpty();
        assertThat(clocks.secondPostClosure(RiskLevel.HIGH)).contains(new Period(3, PeriodUnit.CALENDAR_MONTHS));
    }

    @ParameterizedTest
    @EnumSource(DueKind.class)
    void everyKindOfDeadlineHasAClockForAHighCase(DueKind kind) {
        assertThat(clocks.of(kind, RiskLevel.HIGH)).isPresent();
    }
}
