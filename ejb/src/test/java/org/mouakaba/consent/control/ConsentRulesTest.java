package org.mouakaba.consent.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.Body;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.ConsentChannel;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.ConsentId;
import org.mouakaba.consent.boundary.ConsentState;
import org.mouakaba.consent.boundary.RecordConsent;
import org.mouakaba.consent.boundary.RecordLegalBasis;
import org.mouakaba.consent.boundary.WithdrawConsent;
import org.mouakaba.consent.entity.Consent;

class ConsentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CaseFileId CASE = new CaseFileId(new UUID(1, 1));
    private static final UUID AMAL = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final String CASE_MANAGEMENT = "CASE_MANAGEMENT";
    private static final String SHARE = "SHARE_REFERRAL";

    private final List<Consent> said = new ArrayList<>();

    @Test
    void coversNothingBeforeAnybodyWasAsked() {
        assertThat(ConsentRules.documented(said, TODAY)).isFalse();
    }

    @Test
    void coversWhatWasGivenOnTheDayItWasGiven() {
        answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY, null);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
    }

    @Test
    void coversWhatWasGivenWithLimits() {
        answer(CASE_MANAGEMENT, ConsentDecision.GIVEN_LIMITED, null, TODAY, null);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
    }

    @Test
    void coversUpToItsLastDayAndNotOnTheNext() {
        answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY.minusDays(10), TODAY);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
        assertThat(ConsentRules.documented(said, TODAY.plusDays(1))).isFalse();
    }

    @Test
    void coversNothingThatWasGivenForAnotherQuestion() {
        answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY, null);
        assertThat(ConsentRules.covers(said, SHARE, null, TODAY)).isFalse();
    }

    @Test
    void coversABodyThatIsNamedAndNoOther() {
        answer(SHARE, ConsentDecision.GIVEN, AMAL, TODAY, null);
        assertThat(ConsentRules.covers(said, SHARE, new Body(AMAL, null), TODAY))
                .isTrue();
        assertThat(ConsentRules.covers(said, SHARE, new Body(OTHER, null), TODAY))
                .isFalse();
        assertThat(ConsentRules.covers(said, SHARE, null, TODAY)).isFalse();
    }

    @Test
    void coversNobodyWhereAYesToShareNamesNobody() {
        answer(SHARE, ConsentDecision.GIVEN, null, TODAY, null);
        assertThat(ConsentRules.covers(said, SHARE, new Body(AMAL, null), TODAY))
                .isFalse();
        assertThat(ConsentRules.covers(said, SHARE, new Body(null, "Amal"), TODAY))
                .isFalse();
        assertThat(ConsentRules.covers(said, SHARE, null, TODAY)).isFalse();
    }

    @Test
    void coversABodyOutsideTheDirectoryByItsNameAndNoneOfTheDirectory() {
        keep(Consent.answered(command(SHARE, ConsentDecision.GIVEN, null, "Dar  Amal ", TODAY, null), 1, "salma", NOW));
        assertThat(ConsentRules.covers(said, SHARE, new Body(null, "dar amal"), TODAY))
                .isTrue();
        assertThat(ConsentRules.covers(said, SHARE, new Body(null, "Dar Nour"), TODAY))
                .isFalse();
        assertThat(ConsentRules.covers(said, SHARE, new Body(AMAL, "Dar Amal"), TODAY))
                .isFalse();
    }

    @Test
    void endsEveryConsentToShareWhereARefusalNamesNobody() {
        answer(SHARE, ConsentDecision.GIVEN, AMAL, TODAY.minusDays(2), null);
        answer(SHARE, ConsentDecision.REFUSED, null, TODAY, null);
        assertThat(ConsentRules.covers(said, SHARE, new Body(AMAL, null), TODAY))
                .isFalse();
    }

    @Test
    void doesNotLetAnOlderConsentReviveWhenTheNewerIsWithdrawn() {
        answer(SHARE, ConsentDecision.GIVEN, AMAL, TODAY.minusDays(5), null);
        Consent named = answer(SHARE, ConsentDecision.GIVEN, AMAL, TODAY.minusDays(2), null);
        withdraw(named);
        assertThat(ConsentRules.covers(said, SHARE, new Body(AMAL, null), TODAY))
                .isFalse();
    }

    @Test
    void coversAgainWhatIsGivenAfterAWithdrawal() {
        withdraw(answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY.minusDays(5), null));
        assertThat(ConsentRules.documented(said, TODAY)).isFalse();
        answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY, null);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
    }

    @Test
    void takesAQuestionLeftOpenForNeitherYesNorNo() {
        answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY.minusDays(5), null);
        answer(CASE_MANAGEMENT, ConsentDecision.PENDING, null, TODAY, null);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
    }

    @Test
    void letsALegalBasisStandAgainstARefusal() {
        basis(CASE_MANAGEMENT, TODAY.minusDays(1), null);
        answer(CASE_MANAGEMENT, ConsentDecision.REFUSED, null, TODAY, null);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
    }

    @Test
    void endsALegalBasisWithoutTouchingTheConsentBesideIt() {
        Consent basis = basis(CASE_MANAGEMENT, TODAY.minusDays(9), null);
        answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY.minusDays(5), null);
        withdraw(basis);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
        assertThat(ConsentRules.state(basis, said, TODAY)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void doesNotCarryADisclosureOnTheBasisOfTheCase() {
        basis(CASE_MANAGEMENT, TODAY, null);
        assertThat(ConsentRules.covers(said, SHARE, new Body(AMAL, null), TODAY))
                .isFalse();
    }

    @Test
    void endsALegalBasisWithItsLastDay() {
        basis(CASE_MANAGEMENT, TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(ConsentRules.documented(said, TODAY)).isFalse();
    }

    @Test
    void saysOfEachRowWhatBecameOfIt() {
        Consent first = answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY.minusDays(9), null);
        Consent second = answer(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, TODAY.minusDays(5), null);
        Consent old = answer("HOME_VISIT", ConsentDecision.GIVEN, null, TODAY.minusDays(9), TODAY.minusDays(1));
        Consent no = answer("PHOTO_AUDIO", ConsentDecision.REFUSED, null, TODAY, null);
        assertThat(ConsentRules.state(first, said, TODAY)).isEqualTo(ConsentState.REPLACED);
        assertThat(ConsentRules.state(second, said, TODAY)).isEqualTo(ConsentState.STANDS);
        assertThat(ConsentRules.state(old, said, TODAY)).isEqualTo(ConsentState.EXPIRED);
        assertThat(ConsentRules.state(no, said, TODAY)).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void letsNothingStandOnTheYesOfARepresentativeWhoIsSuspectedUntilThatIsEnded() {
        Consent yes = keep(Consent.answered(ofTheFather(), 1, "salma", NOW));
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
        Consent ground = keep(Consent.notRequired(
                new RecordLegalBasis(
                        CASE, SHARE, "COURT_ORDER", "n° 12", "Juge", true, "FATHER", null, null, null, TODAY, null),
                "salma",
                NOW));
        assertThat(ConsentRules.documented(said, TODAY)).isFalse();
        assertThat(ConsentRules.state(yes, said, TODAY)).isEqualTo(ConsentState.SUSPECTED);
        withdraw(ground);
        assertThat(ConsentRules.documented(said, TODAY)).isTrue();
    }

    private static RecordConsent ofTheFather() {
        RecordConsent c = command(CASE_MANAGEMENT, ConsentDecision.GIVEN, null, null, TODAY, null);
        return new RecordConsent(
                c.caseId(),
                c.type(),
                c.decision(),
                true,
                1,
                "ar",
                null,
                null,
                null,
                Capacity.MINOR,
                "FATHER",
                "Ali",
                ChildAssent.GIVEN,
                null,
                null,
                null,
                null,
                ConsentChannel.SPOKEN,
                TODAY,
                null,
                null);
    }

    private Consent answer(
            String type, ConsentDecision decision, @Nullable UUID body, LocalDate on, @Nullable LocalDate until) {
        return keep(Consent.answered(
                command(type, decision, body, body == null ? null : "Amal", on, until), 1, "salma", NOW));
    }

    private static RecordConsent command(
            String type,
            ConsentDecision decision,
            @Nullable UUID body,
            @Nullable String name,
            LocalDate on,
            @Nullable LocalDate until) {
        return new RecordConsent(
                CASE,
                type,
                decision,
                true,
                1,
                "ar",
                null,
                null,
                null,
                Capacity.ADULT,
                "SELF",
                null,
                null,
                null,
                null,
                body,
                name,
                ConsentChannel.SPOKEN,
                on,
                until,
                null);
    }

    private Consent basis(String type, LocalDate since, @Nullable LocalDate until) {
        return keep(Consent.notRequired(
                new RecordLegalBasis(
                        CASE, type, "COURT_ORDER", "n° 12", null, false, null, null, null, null, since, until),
                "salma",
                NOW));
    }

    private void withdraw(Consent target) {
        keep(target.withdraw(
                new WithdrawConsent(CASE, new ConsentId(target.id()), ConsentChannel.SPOKEN, TODAY, null),
                "salma",
                NOW));
    }

    private Consent keep(Consent statement) {
        said.add(statement);
        return statement;
    }
}
