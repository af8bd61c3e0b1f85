package org.mouakaba.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;

class CaseFileTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void opensRegisteredAndUnassignedInItsFirstEpisode() {
        CaseFile file = anOpenCase();
        assertThat(file.stage()).isEqualTo(CaseStage.REGISTERED);
        assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(file.episode()).isEqualTo(1);
        assertThat(file.workerId()).isNull();
    }

    @Test
    void keepsTheStepItTook() {
        CaseFile file = anOpenCase();
        StageEntry step = file.moveTo(CaseStage.ASSESSMENT, "salma", MONDAY, null);
        assertThat(step.fromStage()).isEqualTo(CaseStage.REGISTERED);
        assertThat(step.toStage()).isEqualTo(CaseStage.ASSESSMENT);
        assertThat(file.stageSince()).isEqualTo(MONDAY);
    }

    @Test
    void refusesToSkipAStage() {
        CaseFile file = anOpenCase();
        assertThatThrownBy(() -> file.moveTo(CaseStage.IMPLEMENTATION, "salma", MONDAY, null))
                .isInstanceOf(RuleException.class)
                .hasMessage("casefile.stageNotReachable");
    }

    @Test
    void refusesWorkOnAClosedCase() {
        CaseFile file = aClosedCase();
        assertThatThrownBy(() -> file.recordContact(MONDAY)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> file.changeRisk(RiskLevel.HIGH)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> file.assign(UUID.randomUUID(), true, "bennani", MONDAY, null, null, null))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void reopensUnderTheSameNumberAsTheNextEpisode() {
        CaseFile file = aClosedCase();
        CaseNumber number = file.number();
        file.reopen("NEW_CONCERN", "salma", MONDAY.plus(Duration.ofDays(90)));
        assertThat(file.number()).isEqualTo(number);
        assertThat(file.episode()).isEqualTo(2);
        assertThat(file.status()).isEqualTo(CaseStatus.REOPENED);
        assertThat(file.closedAt()).isNull();
    }

    @Test
    void keepsTheEarliestContactAsTheFirst() {
        CaseFile file = anOpenCase();
        file.recordContact(MONDAY.plus(Duration.ofHours(5)));
        file.recordContact(MONDAY);
        assertThat(file.firstContactAt()).isEqualTo(MONDAY);
        assertThat(file.lastContactAt()).isEqualTo(MONDAY.plus(Duration.ofHours(5)));
    }

    @Test
    void waitsForTheWorkerToAcceptWhatSheWasGiven() {
        CaseFile file = anOpenCase();
        file.assign(UUID.randomUUID(), false, "bennani", MONDAY, null, null, null);
        assertThat(file.acceptedAt()).isNull();
        file.accept(MONDAY);
        assertThat(file.acceptedAt()).isEqualTo(MONDAY);
        assertThatThrownBy(() -> file.accept(MONDAY)).hasMessage("casefile.alreadyAccepted");
    }

    @Test
    void standsStillUntilItIsTakenUpAgain() {
        CaseFile file = anOpenCase();
        SuspensionEntry held = file.suspend(LocalDate.of(2026, 12, 1), "AWAY", null, "salma", MONDAY);
        assertThat(file.status()).isEqualTo(CaseStatus.SUSPENDED);
        assertThat(file.suspendedUntil()).isEqualTo(held.until()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThatThrownBy(() -> file.suspend(LocalDate.of(2026, 12, 2), "AWAY", null, "salma", MONDAY))
                .hasMessage("casefile.alreadySuspended");
        file.resume("salma", MONDAY);
        assertThat(file.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(file.suspendedUntil()).isNull();
        assertThatThrownBy(() -> file.resume("salma", MONDAY)).hasMessage("casefile.notSuspended");
    }

    @Test
    void doesNotStandStillWhileItWaitsToBeClosedOrIsClosed() {
        CaseFile file = anOpenCase();
        file.moveTo(CaseStage.CLOSURE_REQUESTED, "salma", MONDAY, "GOALS_MET");
        assertThatThrownBy(() -> file.suspend(LocalDate.of(2026, 12, 1), "AWAY", null, "salma", MONDAY))
                .hasMessage("casefile.closureAwaitsDecision");
        assertThatThrownBy(() -> aClosedCase().suspend(LocalDate.of(2026, 12, 1), "AWAY", null, "salma", MONDAY))
                .hasMessage("casefile.closed");
    }

    @Test
    void noticesAnotherVersion() {
        assertThatThrownBy(() -> anOpenCase().requireVersion(3)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void writesItsNumberAsProvinceYearSequence() {
        assertThat(CaseNumber.of("04.421", 2026, 123).text()).isEqualTo("04421-2026-000123");
        assertThatThrownBy(() -> new CaseNumber("4421-26-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CaseFile aClosedCase() {
        CaseFile file = anOpenCase();
        file.moveTo(CaseStage.CLOSURE_REQUESTED, "salma", MONDAY, "GOALS_MET");
        file.close("GOALS_MET", "bennani", MONDAY);
        return file;
    }

    private static CaseFile anOpenCase() {
        return CaseFile.open(
                CaseNumber.of("04.421", 2026, 1),
                new Admission(
                        UUID.randomUUID(),
                        null,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "04.421",
                        null,
                        null,
                        List.of("NEGLECT"),
                        RiskLevel.MEDIUM,
                        Urgency.NORMAL,
                        Confidentiality.STANDARD,
                        false),
                MONDAY);
    }
}
