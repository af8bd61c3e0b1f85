package org.mouakaba.referral.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.platform.RuleException;
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
    void letsNothingLeaveWithoutConsentOrLegalBasis() {
        assertThat(SharingRules.ground(false, null, false)).isEmpty();
        assertThat(SharingRules.ground(false, "CONSENT", false)).isEmpty();
    }

    @Test
    void leavesOnAConsentOnTheCasesBasisOrAsAJudicialReport() {
        assertThat(SharingRules.ground(false, "CONSENT", true)).contains(SharingGround.SHARING_RECORD);
        assertThat(SharingRules.ground(false, "COURT_ORDER", false)).contains(SharingGround.CASE_BASIS);
        assertThat(SharingRules.ground(true, null, false)).contains(SharingGround.JUDICIAL_REPORT);
    }
}
