package org.mouakaba.referral.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;

class ReferralAccessPolicyTest {

    private static final UUID OURS = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();

    @Test
    void opensToThePartnerWhatWasSentToHisOrganisation() {
        assertThat(ReferralAccessPolicy.receives(partnerOf(OURS), OURS, Instant.EPOCH))
                .isTrue();
    }

    @Test
    void hidesFromHimWhatNeverLeft() {
        assertThat(ReferralAccessPolicy.receives(partnerOf(OURS), OURS, null)).isFalse();
    }

    @Test
    void hidesFromHimWhatWentElsewhereOrToNobodyOfTheDirectory() {
        assertThat(ReferralAccessPolicy.receives(partnerOf(OURS), OTHERS, Instant.EPOCH))
                .isFalse();
        assertThat(ReferralAccessPolicy.receives(partnerOf(OURS), null, Instant.EPOCH))
                .isFalse();
        assertThat(ReferralAccessPolicy.receives(partnerOf(null), null, Instant.EPOCH))
                .isFalse();
    }

    @Test
    void takesNobodyElseForAPartner() {
        Actor worker = new Actor("salma", Set.of(Role.SOCIAL_WORKER), null, null, OURS, null, Set.of());
        assertThat(ReferralAccessPolicy.receives(worker, OURS, Instant.EPOCH)).isFalse();
        assertThat(PartnerScope.of(worker).organisationId()).isNotEqualTo(OURS);
        assertThat(PartnerScope.of(partnerOf(OURS)).organisationId()).isEqualTo(OURS);
    }

    private static Actor partnerOf(@Nullable UUID organisation) {
        return new Actor(
                "partner", Set.of(Role.REFERRAL_PARTNER), UUID.randomUUID(), null, organisation, null, Set.of());
    }
}
