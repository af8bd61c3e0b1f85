package org.mouakaba.referral.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.RuleException;
import org.mouakaba.referral.boundary.AnswerChannel;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.SharedField;
import org.mouakaba.referral.boundary.SharingGround;

class ReferralTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(7));

    @Test
    void beginsAsADraftThatHasLeftNothing() {
        Referral referral = aReferral("EXTERNAL", Urgency.NORMAL);
        assertThat(referral.status()).isEqualTo(ReferralStatus.DRAFT);
        assertThat(referral.slip()).isNull();
        assertThat(referral.sentAt()).isNull();
        assertThat(referral.written().toStatus()).isEqualTo(ReferralStatus.DRAFT);
    }

    @Test
    void waitsForConsentAndThenLeavesWithItsSlip() {
        Referral referral = aReferral("EXTERNAL", Urgency.NORMAL);
        assertThat(referral.awaitConsent("salma", NOW).fromStatus()).isEqualTo(ReferralStatus.DRAFT);
        referral.send(SharingGround.SHARING_RECORD, "ref", "{}", DUE, "salma", NOW);
        assertThat(referral.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(referral.slip()).isEqualTo("{}");
        assertThat(referral.answerDueAt()).isEqualTo(DUE);
    }

    @Test
    void isSentOnce() {
        Referral referral = sent();
        assertThatThrownBy(() -> referral.send(SharingGround.SHARING_RECORD, "other", "{\"a\":1}", DUE, "salma", NOW))
                .isInstanceOf(RuleException.class);
        assertThat(referral.slip()).isEqualTo("{}");
    }

    @Test
    void isRefusedOnlyWithAReason() {
        Referral referral = sent();
        assertThatThrownBy(() -> answer(referral, ReferralStatus.DECLINED, null))
                .hasMessage("referral.declineNeedsReason");
        assertThat(answer(referral, ReferralStatus.DECLINED, "NO_CAPACITY").declineReason())
                .isEqualTo("NO_CAPACITY");
        assertThat(referral.answerDueAt()).isNull();
    }

    @Test
    void keepsAReasonOfRefusalForRefusalsOnly() {
        assertThat(answer(sent(), ReferralStatus.ACCEPTED, "NO_CAPACITY").declineReason())
                .isNull();
    }

    @Test
    void expectsTheNextWordAfterEachAnswerUntilTheServiceHasStarted() {
        Referral referral = sent();
        answer(referral, ReferralStatus.RECEIVED, null);
        assertThat(referral.answerDueAt()).isNotNull();
        answer(referral, ReferralStatus.ACCEPTED, null);
        assertThat(referral.answerDueAt()).isNotNull();
        answer(referral, ReferralStatus.SERVICE_STARTED, null);
        assertThat(referral.answerDueAt()).isNull();
    }

    @Test
    void takesNoAnswerThatOnlyTheSenderOrTheClockMayGive() {
        assertThatThrownBy(() -> answer(sent(), ReferralStatus.CANCELLED, null)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> answer(sent(), ReferralStatus.EXPIRED, null)).isInstanceOf(RuleException.class);
    }

    @Test
    void takesNoAnswerThatCannotFollow() {
        assertThatThrownBy(() -> answer(sent(), ReferralStatus.SERVICE_COMPLETED, null))
                .hasMessage("referral.stateNotReachable");
    }

    @Test
    void expiresOnlyWhenItsTimeIsOverAndKeepsTheDateThatWasMissed() {
        Referral referral = sent();
        assertThatThrownBy(() -> referral.expire("system", DUE)).isInstanceOf(RuleException.class);
        ReferralStep step = referral.expire("system", DUE.plusSeconds(1));
        assertThat(step.channel()).isEqualTo(AnswerChannel.SYSTEM);
        assertThat(referral.status()).isEqualTo(ReferralStatus.EXPIRED);
        assertThat(referral.answerDueAt()).isEqualTo(DUE);
        assertThatThrownBy(() -> referral.expire("system", DUE.plusSeconds(2))).isInstanceOf(RuleException.class);
    }

    @Test
    void takesALateAnswer() {
        Referral referral = sent();
        referral.expire("system", DUE.plusSeconds(1));
        answer(referral, ReferralStatus.ACCEPTED, null);
        assertThat(referral.status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void isCancelledWithAWordOfWhyAndNotOnceTheServiceHasStarted() {
        Referral referral = sent();
        assertThatThrownBy(() -> referral.cancel(" ", "salma", NOW)).hasMessage("referral.cancelNeedsNote");
        referral.cancel("moved away", "salma", NOW);
        assertThat(referral.possibleAnswers()).isEmpty();
        Referral started = sent();
        answer(started, ReferralStatus.ACCEPTED, null);
        answer(started, ReferralStatus.SERVICE_STARTED, null);
        assertThatThrownBy(() -> started.cancel("late", "salma", NOW)).isInstanceOf(RuleException.class);
    }

    @Test
    void isUrgentByItsUrgencyOrByItsType() {
        assertThat(aReferral("EXTERNAL", Urgency.NORMAL).kind().urgent()).isFalse();
        assertThat(aReferral("EXTERNAL", Urgency.EMERGENCY).kind().urgent()).isTrue();
        assertThat(aReferral("URGENT", Urgency.NORMAL).kind().urgent()).isTrue();
    }

    @Test
    void refusesAnEditOfAnotherVersion() {
        assertThatThrownBy(() -> sent().requireVersion(7)).isInstanceOf(ChangedMeanwhile.class);
    }

    private static ReferralStep answer(Referral referral, ReferralStatus answer, @Nullable String declineReason) {
        return referral.answer(answer, AnswerChannel.PARTNER, declineReason, null, DUE, "partner", NOW);
    }

    private static Referral sent() {
        Referral referral = aReferral("EXTERNAL", Urgency.NORMAL);
        referral.send(SharingGround.SHARING_RECORD, "ref", "{}", DUE, "salma", NOW);
        return referral;
    }

    private static Referral aReferral(String type, Urgency urgency) {
        return Referral.write(
                UUID.randomUUID(),
                new ReferralRequest(
                        type,
                        urgency,
                        "FOOD",
                        null,
                        null,
                        new Label("جمعية", "Association", "Association"),
                        null,
                        "reason",
                        null,
                        null,
                        false,
                        false,
                        null,
                        null,
                        Set.of(SharedField.NAME),
                        null),
                "salma",
                NOW);
    }
}
