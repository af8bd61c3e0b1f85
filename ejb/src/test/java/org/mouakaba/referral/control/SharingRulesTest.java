package org.mouakaba.referral.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.platform.RuleException;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.SharedField;
import org.mouakaba.referral.boundary.SharingGround;

class SharingRulesTest {

    private static final Set<SharedField> FOOD =
            Set.of(SharedField.NAME, SharedField.PHONE, SharedField.HOUSEHOLD_SIZE);

    @Test
    void tellsTheMinimumWithoutAReason() {
        assertThatCode(() -> SharingRules.requireReasonBeyond(FOOD, Set.of(SharedField.NAME), null))
                .doesNotThrowAnyException();
    }

    @Test
    void asksAReasonForAnythingBeyondTheMinimum() {
        Set<SharedField> more = Set.of(SharedField.NAME, SharedField.CONCERNS);
        assertThatThrownBy(() -> SharingRules.requireReasonBeyond(FOOD, more, " "))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("beyondReason"));
        assertThatCode(() -> SharingRules.requireReasonBeyond(FOOD, more, "the association asks for it"))
                .doesNotThrowAnyException();
    }

    @Test
    void tellsOfASecretCaseNothingThatSaysWhoOrWhere() {
        assertThat(SharingRules.tellable(Confidentiality.SECRET, false))
                .doesNotContain(SharedField.NAME, SharedField.PHONE, SharedField.ADDRESS)
                .contains(SharedField.HEALTH);
        assertThat(SharingRules.tellable(Confidentiality.RESTRICTED, false)).contains(SharedField.values());
    }

    @Test
    void namesAnEndangeredPersonToTheJusticeThatProtectsHer() {
        assertThat(SharingRules.tellable(Confidentiality.SECRET, true)).contains(SharedField.NAME);
    }

    @Test
    void letsNothingLeaveWithoutAGroundOfItsOwn() {
        assertThat(SharingRules.ground(false, false)).isEmpty();
    }

    @Test
    void isReadByItsReceiverOnlyAsLongAsTheGroundStandsUntilHeTookItUp() {
        assertThat(SharingRules.readable(ReferralStatus.SENT, SharingGround.SHARING_RECORD, () -> false))
                .isFalse();
        assertThat(SharingRules.readable(ReferralStatus.SENT, SharingGround.SHARING_RECORD, () -> true))
                .isTrue();
        assertThat(SharingRules.readable(ReferralStatus.RECEIVED, SharingGround.SHARING_RECORD, () -> false))
                .isTrue();
        assertThat(SharingRules.readable(ReferralStatus.SENT, SharingGround.JUDICIAL_REPORT, () -> false))
                .isTrue();
    }

    @Test
    void leavesOnWhatWasRecordedForSharingOrAsAJudicialReport() {
        assertThat(SharingRules.ground(false, true)).contains(SharingGround.SHARING_RECORD);
        assertThat(SharingRules.ground(true, false)).contains(SharingGround.JUDICIAL_REPORT);
    }
}
