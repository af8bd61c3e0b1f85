package org.mouakaba.consent.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.ConsentChannel;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.RecordConsent;
import org.mouakaba.consent.boundary.RecordLegalBasis;
import org.mouakaba.consent.entity.Consent;

class AnswerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final CaseFileId CASE = new CaseFileId(new UUID(1, 1));

    private final AnswerRules rules = new AnswerRules();
    private boolean explained = true;
    private LocalDate on = TODAY;
    private @Nullable LocalDate until;
    private @Nullable String body;
    private String type = "CASE_MANAGEMENT";
    private @Nullable Integer age;
    private @Nullable String evidence;
    private @Nullable String witness;
    private @Nullable String witnessAs;
    private final List<Consent> said = new ArrayList<>();

    // There is no container here to fill the field.
    @SuppressWarnings("UnnecessaryAssignment")
    AnswerRulesTest() {
        rules.codes = new CodeListQueries() {
            @Override
            public boolean choosable(String list, @Nullable String code) {
                return true;
            }
        };
    }

    @Test
    void takesAnAdultsOwnAnswer() {
        assertThatCode(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsTheLimitsOfSecrecyExplainedFirst() {
        explained = false;
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.explainLimitsFirst");
    }

    @Test
    void wantsTheRepresentativeOfAChildAndTheChild() {
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.MINOR, "SELF", null, null, null, null))
                .hasMessage("consent.giverNotFitting");
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.MINOR, "SELF_ASSENT", "ياسين", null, null, null))
                .hasMessage("consent.giverNotFitting");
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.MINOR, "MOTHER", "سميرة", null, null, null))
                .hasMessage("consent.askTheChild");
        assertThatCode(() ->
                        check(ConsentDecision.GIVEN, Capacity.MINOR, "MOTHER", "سميرة", ChildAssent.GIVEN, null, null))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsTheNameOfWhoAnswersForAnother() {
        assertThatThrownBy(() ->
                        check(ConsentDecision.GIVEN, Capacity.MINOR, "MOTHER", " ", ChildAssent.GIVEN, null, null))
                .hasMessage("consent.nameTheGiver");
    }

    @Test
    void doesNotGiveAgainstTheChild() {
        assertThatThrownBy(() -> check(
                        ConsentDecision.GIVEN, Capacity.MINOR, "MOTHER", "سميرة", ChildAssent.REFUSED, null, null))
                .hasMessage("consent.childRefused");
    }

    @Test
    void wantsAReasonWhereTheChildWasNotAsked() {
        assertThatThrownBy(() -> check(
                        ConsentDecision.GIVEN, Capacity.MINOR, "MOTHER", "سميرة", ChildAssent.NOT_ASKED, null, null))
                .hasMessage("consent.whyChildNotAsked");
        assertThatCode(() -> check(
                        ConsentDecision.GIVEN,
                        Capacity.MINOR,
                        "MOTHER",
                        "سميرة",
                        ChildAssent.NOT_ASKED,
                        "عمره سنة",
                        null))
                .doesNotThrowAnyException();
    }

    @Test
    void takesARefusalOfTheRepresentativeWithoutAskingTheChild() {
        assertThatCode(() -> check(ConsentDecision.REFUSED, Capacity.MINOR, "FATHER", "علي", null, null, null))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsTheLimitsInWordsWhereTheConsentIsLimited() {
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN_LIMITED, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.writeTheLimits");
    }

    @Test
    void takesNoWithdrawalForAnAnswer() {
        assertThatThrownBy(() -> check(ConsentDecision.WITHDRAWN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.notAnAnswer");
    }

    @Test
    void refusesADayToComeAndAnEndBeforeTheBeginning() {
        on = TODAY.plusDays(1);
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.inFuture");
        on = TODAY;
        until = TODAY.minusDays(1);
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.expiresBeforeGiven");
    }

    @Test
    void namesABodyForSharingOnly() {
        body = "جمعية أمل";
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.bodyOnlyForSharing");
    }

    @Test
    void wantsTheBodyNamedWhereAYesIsSaidToSharing() {
        type = "SHARE_REFERRAL";
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.nameTheBody");
        assertThatThrownBy(
                        () -> check(ConsentDecision.GIVEN_LIMITED, Capacity.ADULT, "SELF", null, null, null, "لا زوجي"))
                .hasMessage("consent.nameTheBody");
        assertThatCode(() -> check(ConsentDecision.REFUSED, Capacity.ADULT, "SELF", null, null, null, null))
                .doesNotThrowAnyException();
        body = "جمعية أمل";
        assertThatCode(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsAnApproverWhereAPersonSaysThatTheBasisApplies() {
        assertThatThrownBy(() -> rules.check(basis("VITAL_INTEREST", null), TODAY))
                .hasMessage("consent.nameTheApprover");
        assertThatCode(() -> rules.check(basis("VITAL_INTEREST", "بناني، مشرف"), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> rules.check(basis("COURT_ORDER", null), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void takesNoConsentForALegalBasis() {
        assertThatThrownBy(() -> rules.check(basis("CONSENT", "بناني"), TODAY)).hasMessage("consent.unknownBasis");
    }

    @Test
    void neitherAsksNorHearsTheRepresentativeWhoMayHaveDoneTheHarm() {
        said.add(Consent.notRequired(suspecting("FATHER", "وكيل الملك"), "salma", NOW));
        assertThatThrownBy(() ->
                        check(ConsentDecision.GIVEN, Capacity.MINOR, "FATHER", "علي", ChildAssent.GIVEN, null, null))
                .hasMessage("consent.giverSuspected");
        assertThatThrownBy(() -> check(ConsentDecision.REFUSED, Capacity.MINOR, "FATHER", "علي", null, null, null))
                .hasMessage("consent.giverSuspected");
        assertThatCode(() ->
                        check(ConsentDecision.GIVEN, Capacity.MINOR, "MOTHER", "سميرة", ChildAssent.GIVEN, null, null))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        check(ConsentDecision.GIVEN, Capacity.MINOR, "JUDGE", "القاضي", ChildAssent.GIVEN, null, null))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsToKnowWhichRepresentativeIsSuspectedAndWhoApproved() {
        assertThatThrownBy(() -> rules.check(suspecting(null, "وكيل الملك"), TODAY))
                .hasMessage("consent.whoIsSuspected");
        assertThatThrownBy(() -> rules.check(suspecting("JUDGE", "وكيل الملك"), TODAY))
                .hasMessage("consent.whoIsSuspected");
        assertThatThrownBy(() -> rules.check(suspecting("FATHER", " "), TODAY)).hasMessage("consent.nameTheApprover");
        assertThatCode(() -> rules.check(suspecting("FATHER", "وكيل الملك"), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void doesNotLetAChildDecideAsAnAdultWithoutItsJudgment() {
        age = 15;
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.isAChild");
        evidence = "حكم ترشيد رقم 12";
        assertThatCode(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .doesNotThrowAnyException();
        age = 18;
        evidence = null;
        assertThatCode(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        check(ConsentDecision.GIVEN, Capacity.MINOR, "MOTHER", "سميرة", ChildAssent.GIVEN, null, null))
                .hasMessage("consent.isAnAdult");
    }

    @Test
    void wantsOfAWitnessTheNameAndAsWhat() {
        witness = "خديجة";
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.witnessAsWhat");
        witnessAs = "مترجمة";
        assertThatCode(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .doesNotThrowAnyException();
        witness = null;
        assertThatThrownBy(() -> check(ConsentDecision.GIVEN, Capacity.ADULT, "SELF", null, null, null, null))
                .hasMessage("consent.nameTheWitness");
    }

    private static RecordLegalBasis suspecting(@Nullable String giver, String approver) {
        return new RecordLegalBasis(
                CASE,
                "CASE_MANAGEMENT",
                "COURT_ORDER",
                "أمر رقم 12",
                approver,
                true,
                giver,
                null,
                null,
                null,
                TODAY,
                null);
    }

    private void check(
            ConsentDecision decision,
            Capacity capacity,
            String giver,
            @Nullable String name,
            @Nullable ChildAssent assent,
            @Nullable String note,
            @Nullable String limits) {
        rules.check(
                new RecordConsent(
                        CASE,
                        type,
                        decision,
                        explained,
                        1,
                        "ar",
                        null,
                        witness,
                        witnessAs,
                        capacity,
                        giver,
                        name,
                        assent,
                        note,
                        limits,
                        null,
                        body,
                        ConsentChannel.SPOKEN,
                        on,
                        until,
                        evidence),
                said,
                age,
                TODAY);
    }

    private static RecordLegalBasis basis(String basis, @Nullable String approver) {
        return new RecordLegalBasis(
                CASE, "CASE_MANAGEMENT", basis, "خطر على الحياة", approver, false, null, null, null, null, TODAY, null);
    }
}
