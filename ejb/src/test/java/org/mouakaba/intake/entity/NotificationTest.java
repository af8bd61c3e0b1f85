package org.mouakaba.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.NotificationContent;
import org.mouakaba.intake.boundary.NotificationStage;
import org.mouakaba.intake.boundary.Reporter;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.intake.control.NotificationAccessPolicy;
import org.mouakaba.platform.RuleException;

class NotificationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:45:00Z");
    private static final UUID UNIT = UUID.randomUUID();

    @Test
    void isCertainOfItsMomentAndItsUnitOnly() {
        Notification received = received(false);
        assertThat(received.stage()).isEqualTo(NotificationStage.SIGNAL);
        assertThat(received.arrival().step().at()).isEqualTo(NOW);
    }

    @Test
    void isScreenedByWhoTookItUp() {
        Notification received = received(false);
        assertThatThrownBy(() -> received.identify(UUID.randomUUID())).hasMessage("intake.notTakenUp");
        received.takeUp("salma", NOW);
        assertThat(received.screenedBy()).isEqualTo("salma");
        assertThatThrownBy(() -> received.takeUp("salma", NOW)).hasMessage("intake.takenUpAlready");
    }

    @Test
    void waitsForTheSupervisorOnceARejectionIsProposed() {
        Notification proposed = proposed();
        assertThatThrownBy(() -> proposed.admit("salma", NOW))
                .isInstanceOf(RuleException.class)
                .hasMessage("intake.waitsForSupervisor");
        assertThat(proposed.confirmRejection(null, "bennani", NOW).step().reason())
                .isEqualTo("INFO_ONLY");
        assertThat(proposed.stage()).isEqualTo(NotificationStage.REJECTED);
        assertThatThrownBy(() -> proposed.takeUp("nadia", NOW)).hasMessage("intake.decidedAlready");
    }

    @Test
    void goesBackToScreeningOnlyWithANote() {
        Notification proposed = proposed();
        assertThatThrownBy(() -> proposed.returnToScreening(" ", "bennani", NOW))
                .hasMessage("intake.returnNeedsNote");
        proposed.returnToScreening("call the school again", "bennani", NOW);
        assertThat(proposed.rejectionProposed()).isFalse();
        proposed.screen(screening(), Confidentiality.STANDARD, NOW);
    }

    @Test
    void isReadByItsUnitAndByNobodyElse() {
        Notification received = received(false);
        assertThat(NotificationAccessPolicy.reads(actor("nadia", Role.SOCIAL_WORKER, UNIT), received))
                .isTrue();
        assertThat(NotificationAccessPolicy.reads(actor("youssef", Role.SOCIAL_WORKER, UUID.randomUUID()), received))
                .isFalse();
        assertThat(NotificationAccessPolicy.reads(actor("ouazzani", Role.ADMINISTRATOR, UNIT), received))
                .isFalse();
    }

    @Test
    void isKeptFromColleaguesWhereItIsSecret() {
        Notification received = received(true);
        assertThat(NotificationAccessPolicy.reads(actor("nadia", Role.SOCIAL_WORKER, UNIT), received))
                .isFalse();
        assertThat(NotificationAccessPolicy.reads(actor("salma", Role.SOCIAL_WORKER, UNIT), received))
                .isTrue();
        assertThat(NotificationAccessPolicy.reads(actor("bennani", Role.SUPERVISOR, UNIT), received))
                .isTrue();
    }

    @Test
    void tellsWhoReportedToWhoScreensOnly() {
        Notification received = received(false);
        assertThat(NotificationAccessPolicy.completes(actor("salma", Role.SOCIAL_WORKER, UNIT), received))
                .isTrue();
        received.takeUp("nadia", NOW);
        assertThat(NotificationAccessPolicy.completes(actor("salma", Role.SOCIAL_WORKER, UNIT), received))
                .isFalse();
        assertThat(NotificationAccessPolicy.completes(actor("nadia", Role.SOCIAL_WORKER, UNIT), received))
                .isTrue();
        assertThat(NotificationAccessPolicy.completes(actor("bennani", Role.SUPERVISOR, UNIT), received))
                .isFalse();
    }

    private static Notification proposed() {
        Notification notification = received(false);
        notification.takeUp("salma", NOW);
        notification.proposeRejection("INFO_ONLY", null, "salma", NOW);
        return notification;
    }

    private static Notification received(boolean secret) {
        NotificationContent content = new NotificationContent(
                null,
                new Reporter(null, null, true),
                new Subject(null, null, null, null, null),
                null,
                null,
                false,
                secret);
        return Notification.receive(UNIT, NOW, content, "salma", NOW);
    }

    private static Screening screening() {
        return new Screening(
                true,
                true,
                null,
                List.of("E.POVERTY"),
                Set.of(),
                Urgency.NORMAL,
                RiskLevel.LOW,
                Confidentiality.STANDARD,
                false,
                false);
    }

    private static Actor actor(String username, String role, UUID unit) {
        return new Actor(username, Set.of(role), UUID.randomUUID(), unit, UUID.randomUUID(), null, Set.of());
    }
}
