package org.mouakaba.followup.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.followup.boundary.NewRisk;
import org.mouakaba.followup.boundary.VisitNote;

class VisitRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate NEXT = LocalDate.of(2026, 11, 30);

    @Test
    void takesAPlainVisit() {
        assertThatCode(() -> require(note(NOW, true, true, "STABLE", NewRisk.NONE, null, NEXT), false))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAVisitInTheFutureOrBeforeTheCaseWasOpened() {
        assertRefused(note(NOW.plusSeconds(60), true, false, "STABLE", NewRisk.NONE, null, NEXT), "followup.inFuture");
        assertRefused(
                note(OPENED.minusSeconds(86_400), true, false, "STABLE", NewRisk.NONE, null, NEXT),
                "followup.beforeOpening");
    }

    @Test
    void refusesToSeeSomebodyWhoWasNotFound() {
        assertRefused(note(NOW, true, false, "NOT_FOUND", NewRisk.NONE, null, NEXT), "followup.seenOrNot");
        assertRefused(note(NOW, true, false, "RESCHEDULED", NewRisk.NONE, null, NEXT), "followup.seenOrNot");
    }

    @Test
    void refusesToSeeAlonePersonWhoWasNotSeen() {
        assertRefused(note(NOW, false, true, "NOT_FOUND", NewRisk.NONE, null, NEXT), "followup.aloneButNotSeen");
    }

    @Test
    void asksAtTheFirstContactWhatWasExplainedAndWhetherThePersonIsSafe() {
        VisitNote bare = note(NOW, true, false, "STABLE", NewRisk.NONE, null, NEXT);
        assertThatThrownBy(() -> require(bare, true)).hasMessage("followup.explainedMissing");
        VisitNote missed = note(NOW, false, false, "NOT_FOUND", NewRisk.NONE, null, NEXT);
        assertThatCode(() -> require(missed, true)).doesNotThrowAnyException();
    }

    @Test
    void asksForWordsAboutANewDanger() {
        assertRefused(note(NOW, true, false, "STABLE", NewRisk.IMMINENT, " ", NEXT), "followup.newRiskNoteMissing");
    }

    @Test
    void asksForANextDateThatLiesAheadAndNotTooFar() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertRefused(note(NOW, true, false, "STABLE", NewRisk.NONE, null, today), "followup.nextNotAhead");
        Instant lastWeek = NOW.minusSeconds(7 * 86_400);
        assertRefused(
                note(lastWeek, true, false, "STABLE", NewRisk.NONE, null, today.minusDays(1)), "followup.nextNotAhead");
        assertThatCode(() -> require(note(lastWeek, true, false, "STABLE", NewRisk.NONE, null, today), false))
                .doesNotThrowAnyException();
        assertRefused(note(NOW, true, false, "STABLE", NewRisk.NONE, null, today.plusYears(2)), "followup.nextTooFar");
    }

    private static VisitNote note(
            Instant at,
            boolean seen,
            boolean alone,
            String outcome,
            NewRisk risk,
            @Nullable String riskNote,
            LocalDate next) {
        return new VisitNote(
                at, "HOME_VISIT", null, seen, alone, null, outcome, "text", null, null, risk, riskNote, next, "PHONE");
    }

    private static void require(VisitNote note, boolean first) {
        VisitRules.require(note, first, OPENED, NOW);
    }

    private static void assertRefused(VisitNote note, String key) {
        assertThatThrownBy(() -> require(note, false)).hasMessage(key);
    }
}
