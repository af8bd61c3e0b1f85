package org.mouakaba.casefile.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;

class CaseFileAccessPolicyTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID SALMA = UUID.randomUUID();
    private static final UUID NADIA = UUID.randomUUID();

    @Test
    void givesTheWorkerHerOwnCaseToReadAndToWorkOn() {
        Actor salma = worker(SALMA);
        assertThat(CaseFileAccessPolicy.permits(salma, carriedBy(SALMA), CaseAction.READ))
                .isTrue();
        assertThat(CaseFileAccessPolicy.permits(salma, carriedBy(SALMA), CaseAction.WORK))
                .isTrue();
        assertThat(CaseFileAccessPolicy.permits(salma, carriedBy(SALMA), CaseAction.APPROVE))
                .isFalse();
        assertThat(CaseFileAccessPolicy.permits(salma, carriedBy(SALMA), CaseAction.ASSIGN))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void givesAColleagueNothing(CaseAction action) {
        assertThat(CaseFileAccessPolicy.permits(worker(NADIA), carriedBy(SALMA), action))
                .isFalse();
        assertThat(CaseFileAccessPolicy.permits(worker(NADIA), carriedBy(null), action))
                .isFalse();
    }

    @Test
    void letsTheSupervisorReadApproveAndAssignButNotDoTheCasework() {
        Actor bennani = supervisor(UNIT, Set.of(SALMA));
        assertThat(CaseFileAccessPolicy.permits(bennani, carriedBy(SALMA), CaseAction.READ))
                .isTrue();
        assertThat(CaseFileAccessPolicy.permits(bennani, carriedBy(SALMA), CaseAction.APPROVE))
                .isTrue();
        assertThat(CaseFileAccessPolicy.permits(bennani, carriedBy(SALMA), CaseAction.ASSIGN))
                .isTrue();
        assertThat(CaseFileAccessPolicy.permits(bennani, carriedBy(SALMA), CaseAction.WORK))
                .isFalse();
    }

    @Test
    void givesTheSupervisorWhatWaitsInHerUnitAndNoOther() {
        assertThat(CaseFileAccessPolicy.permits(supervisor(UNIT, Set.of()), carriedBy(null), CaseAction.ASSIGN))
                .isTrue();
        assertThat(CaseFileAccessPolicy.permits(
                        supervisor(UUID.randomUUID(), Set.of()), carriedBy(null), CaseAction.READ))
                .isFalse();
        assertThat(CaseFileAccessPolicy.permits(supervisor(UNIT, Set.of(NADIA)), carriedBy(SALMA), CaseAction.READ))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Role.PROVINCIAL_DELEGATE,
                Role.REGIONAL_COORDINATOR,
                Role.ADMINISTRATOR,
                Role.REFERRAL_PARTNER,
                Role.DATA_PROTECTION_OFFICER,
                Role.AUDITOR,
                Role.SYSTEM_ADMINISTRATOR
            })
    void givesEveryOtherRoleNothing(String role) {
        Actor actor = new Actor("someone", Set.of(role), SALMA, UNIT, null, null, Set.of(SALMA));
        for (CaseAction action : CaseAction.values()) {
            assertThat(CaseFileAccessPolicy.permits(actor, carriedBy(SALMA), action))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesNothingToAnAccountWithoutAPlace(CaseAction action) {
        Actor nobody = new Actor("x", Set.of(Role.SOCIAL_WORKER, Role.SUPERVISOR), null, null, null, "", Set.of());
        assertThat(CaseFileAccessPolicy.permits(nobody, carriedBy(null), action))
                .isFalse();
    }

    private static Actor worker(UUID id) {
        return new Actor("worker", Set.of(Role.SOCIAL_WORKER), id, UNIT, null, null, Set.of());
    }

    private static Actor supervisor(UUID unit, Set<UUID> team) {
        return new Actor("supervisor", Set.of(Role.SUPERVISOR), UUID.randomUUID(), unit, null, null, team);
    }

    private static CaseFacts carriedBy(@Nullable UUID worker) {
        return new CaseFacts(
                new CaseFileId(UUID.randomUUID()),
                "04421-2026-000001",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UNIT,
                "04.421",
                worker,
                CaseStage.ASSESSMENT,
                CaseStatus.OPEN,
                RiskLevel.HIGH,
                Urgency.NORMAL,
                Confidentiality.SECRET,
                1,
                Instant.EPOCH,
                0);
    }
}
