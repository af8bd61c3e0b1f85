package org.mouakaba.worklist.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.ShippedSettings;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.boundary.PeriodUnit;
import org.mouakaba.worklist.entity.Deadline;
import org.mouakaba.worklist.entity.DeadlineStatus;

class CaseDeadlinesTest {

    /** A Monday. */
    private static final Instant MONDAY = at("2026-11-23T09:00");

    private final UUID caseId = new UUID(0, 1);
    private List<Suspension> held = List.of();

    @Test
    void theNextIsTheOneDueFirst() {
        CaseDeadlines deadlines = of(RiskLevel.HIGH);
        deadlines.start(DueKind.CARE_PLAN, MONDAY);
        deadlines.start(DueKind.FIRST_CONTACT, MONDAY);
        assertThat(deadlines.next()).map(Deadline::kind).contains(DueKind.FIRST_CONTACT);
    }

    @Test
    void aClockThatRunsIsNotStartedAgain() {
        CaseDeadlines deadlines = of(RiskLevel.HIGH);
        deadlines.start(DueKind.FIRST_CONTACT, MONDAY);
        deadlines.start(DueKind.FIRST_CONTACT, at("2026-11-25T09:00"));
        assertThat(deadlines.started()).hasSize(1);
    }

    @Test
    void whatIsDoneIsNoLongerDue() {
        CaseDeadlines deadlines = of(RiskLevel.HIGH);
        deadlines.start(DueKind.FIRST_CONTACT, MONDAY);
        assertThat(deadlines.finish(at("2026-11-23T10:00"), DueKind.FIRST_CONTACT))
                .isPresent();
        assertThat(deadlines.next()).isEmpty();
        assertThat(deadlines.finish(MONDAY, DueKind.FIRST_CONTACT)).isEmpty();
    }

    @Test
    void theNextVisitTakesThePlaceOfTheOneBefore() {
        CaseDeadlines deadlines = of(RiskLevel.MEDIUM);
        deadlines.startFollowUp(MONDAY);
        deadlines.agree(DueKind.FOLLOW_UP, LocalDate.of(2026, 11, 30), at("2026-11-24T15:00"));
        assertThat(deadlines.next()).map(Deadline::agreedOn).contains(LocalDate.of(2026, 11, 30));
        assertThat(deadlines.started()).filteredOn(Deadline::open).hasSize(1);
    }

    @Test
    void aHigherRiskShortensWhatRunsFromItsStart() {
        CaseDeadlines before = of(RiskLevel.LOW);
        before.start(DueKind.FIRST_CONTACT, MONDAY);
        CaseDeadlines after = of(RiskLevel.HIGH, before.started());
        after.riskChanged();
        assertThat(after.next()).map(Deadline::dueAt).contains(at("2026-11-24T09:00"));
    }

    @Test
    void aLowerRiskLeavesTheDayThatPeopleAgreedOn() {
        CaseDeadlines before = of(RiskLevel.HIGH);
        before.agree(DueKind.FOLLOW_UP, LocalDate.of(2026, 11, 26), MONDAY);
        CaseDeadlines after = of(RiskLevel.LOW, before.started());
        after.riskChanged();
        assertThat(after.next()).map(Deadline::dueAt).contains(at("2026-11-26T23:59:59"));
    }

    @Test
    void aHigherRiskComesBeforeADayThatPeopleAgreedOnLater() {
        CaseDeadlines before = of(RiskLevel.LOW);
        before.agree(DueKind.FOLLOW_UP, LocalDate.of(2026, 12, 21), MONDAY);
        CaseDeadlines after = of(RiskLevel.HIGH, before.started());
        after.riskChanged();
        assertThat(after.next()).map(Deadline::dueAt).contains(at("2026-11-30T23:59:59"));
        assertThat(after.next()).map(Deadline::agreedOn).isEmpty();
    }

    @Test
    void eachReferralHasItsOwnDeadlines() {
        UUID first = new UUID(1, 1);
        UUID second = new UUID(1, 2);
        CaseDeadlines deadlines = of(RiskLevel.LOW);
        deadlines.startReferral(first, true, MONDAY);
        deadlines.startReferral(second, false, MONDAY);
        assertThat(deadlines.started()).hasSize(4);
        deadlines.finishReferral(first, MONDAY, DueKind.REFERRAL_RECEIPT);
        deadlines.cancelReferral(second, MONDAY);
        assertThat(deadlines.started())
                .filteredOn(Deadline::open)
                .singleElement()
                .satisfies(open -> assertThat(open.referralId()).isEqualTo(first))
                .satisfies(open -> assertThat(open.kind()).isEqualTo(DueKind.REFERRAL_OUTCOME));
    }

    @Test
    void aReturnedPlanIsDueWhenItWasOrWithinTheTimeOfItsApproval() {
        CaseDeadlines early = of(RiskLevel.HIGH);
        early.startAgain(DueKind.CARE_PLAN, former("2026-12-04T23:59:59"), MONDAY);
        assertThat(early.next()).map(Deadline::dueAt).contains(at("2026-12-04T23:59:59"));
        CaseDeadlines late = of(RiskLevel.HIGH);
        late.startAgain(DueKind.CARE_PLAN, former("2026-11-20T23:59:59"), MONDAY);
        assertThat(late.next()).map(Deadline::dueAt).contains(at("2026-11-25T23:59:59"));
    }

    @Test
    void closingCancelsWhatWasOpenAndCallsAreMadeAfterwards() {
        CaseDeadlines deadlines = of(RiskLevel.HIGH);
        deadlines.start(DueKind.REVIEW, MONDAY);
        deadlines.cancelAll(MONDAY);
        deadlines.start(DueKind.POST_CLOSURE, MONDAY);
        assertThat(deadlines.started())
                .extracting(Deadline::status)
                .containsExactly(DeadlineStatus.CANCELLED, DeadlineStatus.OPEN);
        // One month later is 23 December, a Wednesday.
        assertThat(deadlines.next()).map(Deadline::dueAt).contains(at("2026-12-23T23:59:59"));
    }

    @Test
    void aClosedLowCaseNeedsNothingMore() {
        CaseDeadlines deadlines = of(RiskLevel.LOW);
        deadlines.start(DueKind.POST_CLOSURE, MONDAY);
        assertThat(deadlines.next()).isEmpty();
    }

    @Test
    void whatCountsInDaysIsDueLaterWhileTheCaseStandsStillAndWhatCountsInHoursIsNot() {
        CaseDeadlines before = of(RiskLevel.HIGH);
        before.start(DueKind.FIRST_CONTACT, MONDAY);
        before.start(DueKind.COMPREHENSIVE_ASSESSMENT, MONDAY);
        before.agree(DueKind.FOLLOW_UP, LocalDate.of(2026, 11, 26), MONDAY);
        before.startReferral(new UUID(1, 1), false, MONDAY);
        held = List.of(new Suspension(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 8)));
        CaseDeadlines during = of(RiskLevel.HIGH, before.started());
        during.stoodStill();
        assertThat(due(before, DueKind.FIRST_CONTACT)).isEqualTo(at("2026-11-24T09:00"));
        // Seven working days from Tuesday the 8th of December on.
        assertThat(due(before, DueKind.COMPREHENSIVE_ASSESSMENT)).isEqualTo(at("2026-12-16T23:59:59"));
        assertThat(due(before, DueKind.FOLLOW_UP)).isEqualTo(at("2026-12-08T23:59:59"));
        assertThat(due(before, DueKind.REFERRAL_OUTCOME)).isEqualTo(at("2026-12-08T23:59:59"));
    }

    @Test
    void aCaseThatIsTakenUpEarlierIsDueEarlierAgain() {
        CaseDeadlines before = of(RiskLevel.HIGH);
        before.start(DueKind.COMPREHENSIVE_ASSESSMENT, MONDAY);
        held = List.of(new Suspension(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 8)));
        of(RiskLevel.HIGH, before.started()).stoodStill();
        held = List.of(new Suspension(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26)));
        of(RiskLevel.HIGH, before.started()).stoodStill();
        assertThat(due(before, DueKind.COMPREHENSIVE_ASSESSMENT)).isEqualTo(at("2026-12-04T23:59:59"));
    }

    @Test
    void whatWasLateInDaysWaitsWithTheCase() {
        CaseDeadlines deadlines = of(RiskLevel.LOW);
        deadlines.start(DueKind.FIRST_CONTACT, at("2026-10-01T09:00"));
        assertThat(deadlines.next()).isPresent();
        assertThat(deadlines.nextWhileSuspended(MONDAY)).isEmpty();
        CaseDeadlines hours = of(RiskLevel.HIGH);
        hours.start(DueKind.FIRST_CONTACT, at("2026-10-01T09:00"));
        assertThat(hours.nextWhileSuspended(MONDAY)).isPresent();
    }

    private static Instant due(CaseDeadlines deadlines, DueKind kind) {
        return deadlines.started().stream()
                .filter(d -> d.kind() == kind)
                .map(Deadline::dueAt)
                .findFirst()
                .orElseThrow();
    }

    private Deadline former(String due) {
        return Deadline.running(
                caseId, DueKind.CARE_PLAN, null, MONDAY, new Period(14, PeriodUnit.WORKING_DAYS), at(due));
    }

    private CaseDeadlines of(RiskLevel risk) {
        return of(risk, List.of());
    }

    private CaseDeadlines of(RiskLevel risk, List<Deadline> open) {
        return new CaseDeadlines(
                caseId,
                risk,
                new Clocks(ShippedSettings.startingWith(Clocks.PREFIX)),
                new DueRules(new WorkingCalendar(Set.of()), held),
                open);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SystemClock.ZONE).toInstant();
    }
}
