package org.mouakaba.workforce.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.RuleException;
import org.mouakaba.workforce.boundary.PostOfWorker;

class PostRulesTest {

    private static final UUID SOME = UUID.randomUUID();

    @Test
    void givesASocialWorkerAUnitAndASupervisor() {
        assertThatCode(() -> PostRules.require(post(Role.SOCIAL_WORKER, SOME, null, SOME, null)))
                .doesNotThrowAnyException();
        assertThat(fieldRefused(post(Role.SOCIAL_WORKER, null, null, null, null)))
                .isEqualTo("unit");
        assertThat(fieldRefused(post(Role.SOCIAL_WORKER, SOME, null, null, "04")))
                .isEqualTo("territory");
    }

    @Test
    void givesNobodyElseASupervisor() {
        assertThat(fieldRefused(post(Role.SUPERVISOR, SOME, null, SOME, null))).isEqualTo("supervisor");
    }

    @Test
    void givesADelegateAProvinceAndACoordinatorARegion() {
        assertThatCode(() -> PostRules.require(post(Role.PROVINCIAL_DELEGATE, null, null, null, "04.421")))
                .doesNotThrowAnyException();
        assertThat(fieldRefused(post(Role.PROVINCIAL_DELEGATE, null, null, null, "04")))
                .isEqualTo("territory");
        assertThat(fieldRefused(post(Role.PROVINCIAL_DELEGATE, null, null, null, null)))
                .as("null would mean the whole country")
                .isEqualTo("territory");
        assertThat(fieldRefused(post(Role.REGIONAL_COORDINATOR, null, null, null, "04.421")))
                .isEqualTo("territory");
    }

    @Test
    void givesAnAdministratorTheCountryOrAPartOfIt() {
        assertThatCode(() -> PostRules.require(post(Role.ADMINISTRATOR, null, null, null, null)))
                .doesNotThrowAnyException();
        assertThatCode(() -> PostRules.require(post(Role.ADMINISTRATOR, null, null, null, "04")))
                .doesNotThrowAnyException();
        assertThat(fieldRefused(post(Role.ADMINISTRATOR, null, null, null, "%")))
                .isEqualTo("territory");
    }

    @Test
    void givesAPartnerAnOrganisation() {
        assertThat(fieldRefused(post(Role.REFERRAL_PARTNER, null, null, null, null)))
                .isEqualTo("organisation");
        assertThat(fieldRefused(post(Role.AUDITOR, null, SOME, null, null))).isEqualTo("organisation");
    }

    @Test
    void knowsNoOtherRole() {
        assertThat(fieldRefused(post("root", null, null, null, null))).isEqualTo("role");
    }

    private static @Nullable String fieldRefused(PostOfWorker post) {
        return catchThrowableOfType(RuleException.class, () -> PostRules.require(post))
                .field();
    }

    private static PostOfWorker post(
            String role,
            @Nullable UUID unit,
            @Nullable UUID organisation,
            @Nullable UUID supervisor,
            @Nullable String territory) {
        return new PostOfWorker(role, unit, organisation, supervisor, territory, null, BigDecimal.ONE);
    }
}
