package org.mouakaba.consent.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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

class AnswerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final CaseFileId CASE = new CaseFileId(new UUID(1, 1));

    private final AnswerRules rules = new AnswerRules();
    private boolean explained = true;
    private LocalDate on = TODAY;
    private @Nullable LocalDate until;
    private @Nullable String body;
    private String type = "CASE_MANAGEMENT";

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
                        null,
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
                        null),
                TODAY);
    }

    private static RecordLegalBasis basis(String basis, @Nullable String approver) {
        return new RecordLegalBasis(
                CASE, "CASE_MANAGEMENT", basis, "خطر على الحياة", approver, false, null, null, null, TODAY, null);
    }
}
