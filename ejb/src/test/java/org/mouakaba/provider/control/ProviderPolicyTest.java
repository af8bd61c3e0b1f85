package org.mouakaba.provider.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.provider.boundary.ServiceOfferNotFound;

class ProviderPolicyTest {

    private static final UUID OURS = UUID.randomUUID();

    @Test
    void letsAPartnerKeepHisOwnServices() {
        assertThat(ProviderPolicy.own(actor(Role.REFERRAL_PARTNER), OURS)).isTrue();
    }

    @Test
    void knowsOfNoOthersForHim() {
        assertThatThrownBy(() -> ProviderPolicy.requireOwn(actor(Role.REFERRAL_PARTNER), UUID.randomUUID()))
                .isInstanceOf(ServiceOfferNotFound.class);
        assertThat(DirectoryScope.of(actor(Role.REFERRAL_PARTNER)).ownOnly()).isTrue();
    }

    @Test
    void letsNobodyElseKeepFigures() {
        assertThat(ProviderPolicy.own(actor(Role.SOCIAL_WORKER), OURS)).isFalse();
        assertThat(DirectoryScope.of(actor(Role.SOCIAL_WORKER)).ownOnly()).isFalse();
    }

    private static Actor actor(String role) {
        return new Actor("someone", Set.of(role), UUID.randomUUID(), null, OURS, null, Set.of());
    }
}
