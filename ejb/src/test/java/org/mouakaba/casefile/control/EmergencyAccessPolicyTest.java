package org.mouakaba.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;

class EmergencyAccessPolicyTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {Role.SOCIAL_WORKER, Role.SUPERVISOR})
    void opensACaseOfTheSameUnitInAnEmergency(String role) {
        assertThat(EmergencyAccessPolicy.kind(actor(role, HERE, null), facts(Confidentiality.RESTRICTED)))
                .contains(EmergencyAccessKind.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.SOCIAL_WORKER, Role.SUPERVISOR})
    void opensNoCaseOfAnotherUnitThoughOfTheSameOrganisation(String role) {
        assertThat(EmergencyAccessPolicy.kind(elsewhere(role), facts(Confidentiality.STANDARD)))
                .isEmpty();
    }

    @Test
    void opensASecretCaseToASupervisorOfItsUnitAndToNoneOfAnother() {
        assertThat(EmergencyAccessPolicy.kind(elsewhere(Role.SUPERVISOR), facts(Confidentiality.SECRET)))
                .isEmpty();
    }

    @Test
    void opensASecretCaseToASupervisorButToNoColleague() {
        assertThat(EmergencyAccessPolicy.kind(actor(Role.SUPERVISOR, HERE, null), facts(Confidentiality.SECRET)))
                .isPresent();
        assertThat(EmergencyAccessPolicy.kind(actor(Role.SOCIAL_WORKER, HERE, null), facts(Confidentiality.SECRET)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.DATA_PROTECTION_OFFICER, Role.AUDITOR})
    void opensAnyCaseOfTheirTerritoryToThoseWhoWatch(String role) {
        assertThat(EmergencyAccessPolicy.kind(actor(role, null, null), facts(Confidentiality.SECRET)))
                .contains(EmergencyAccessKind.OVERSIGHT);
        assertThat(EmergencyAccessPolicy.kind(actor(role, null, "07"), facts(Confidentiality.STANDARD)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Role.PROVINCIAL_DELEGATE,
                Role.REGIONAL_COORDINATOR,
                Role.ADMINISTRATOR,
                Role.REFERRAL_PARTNER,
                Role.SYSTEM_ADMINISTRATOR,
                "unknown"
            })
    void opensNothingToTheOthers(String role) {
        assertThat(EmergencyAccessPolicy.kind(actor(role, HERE, null), facts(Confidentiality.STANDARD)))
                .isEmpty();
    }

    @Test
    void opensNothingToAnAccountWithoutAPlace() {
        Actor nobody = new Actor("x", Set.of(Role.AUDITOR), null, null, null, "", Set.of());
        assertThat(EmergencyAccessPolicy.kind(nobody, facts(Confidentiality.STANDARD)))
                .isEmpty();
    }

    private static Actor actor(String role, @Nullable UUID organisation, @Nullable String territory) {
        return new Actor("x", Set.of(role), UUID.randomUUID(), UNIT, organisation, territory, Set.of());
    }

    private static Actor elsewhere(String role) {
        return new Actor("x", Set.of(role), UUID.randomUUID(), UUID.randomUUID(), HERE, null, Set.of());
    }

    private static CaseFacts facts(Confidentiality confidentiality) {
        return new CaseFacts(
                new CaseFileId(UUID.randomUUID()),
                "04421-2026-000001",
                UUID.randomUUID(),
                HERE,
                UNIT,
                "04.421",
                null,
                CaseStage.REGISTERED,
                CaseStatus.OPEN,
                RiskLevel.LOW,
                Urgency.NORMAL,
                confidentiality,
                1,
                Instant.EPOCH,
                0);
    }
}
