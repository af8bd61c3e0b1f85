package org.mouakaba.referral.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralStatusTest {

    @Test
    void waitsForConsentOnlyBeforeItIsSent() {
        for (ReferralStatus status : ReferralStatus.values()) {
            assertThat(status.next().contains(ReferralStatus.AWAITING_CONSENT))
                    .isEqualTo(status == ReferralStatus.DRAFT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lastsUntilAnOutcomeAndNeverReturnsToTheSender(ReferralStatus status) {
        assertThat(status.next()).doesNotContain(ReferralStatus.DRAFT, status);
        if (status.awaitsReceiver()) {
            assertThat(status.next()).contains(ReferralStatus.EXPIRED);
            assertThat(status.open()).isTrue();
        }
    }

    @Test
    void standsAgainstClosingUntilTheServiceHasStartedOrSomebodySaidThatItWillNot() {
        EnumSet<ReferralStatus> closed = EnumSet.of(
                ReferralStatus.SERVICE_STARTED,
                ReferralStatus.SERVICE_COMPLETED,
                ReferralStatus.DECLINED,
                ReferralStatus.NO_SHOW,
                ReferralStatus.CANCELLED);
        for (ReferralStatus status : ReferralStatus.values()) {
            assertThat(status.open()).isEqualTo(!closed.contains(status));
        }
    }

    @Test
    void isListedUnderExactlyOneGroup() {
        for (ReferralStatus status : ReferralStatus.values()) {
            assertThat(ReferralCriteria.Group.values())
                    .filteredOn(group -> group.states().contains(status))
                    .hasSize(1);
        }
    }
}
