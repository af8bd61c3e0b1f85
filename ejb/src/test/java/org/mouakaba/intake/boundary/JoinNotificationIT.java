package org.mouakaba.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;
import org.mouakaba.worklist.boundary.AlertKind;
import org.mouakaba.worklist.boundary.AlertLine;
import org.mouakaba.worklist.boundary.AlertService;

/** A second notification about somebody who has an open case becomes a part of it. */
@ExtendWith(ArquillianExtension.class)
class JoinNotificationIT {

    @Inject
    NotificationService service;

    @Inject
    NotificationQueries queries;

    @Inject
    NotificationAssignmentService assignment;

    @Inject
    IdentificationService identification;

    @Inject
    ScreeningService screening;

    @Inject
    NotificationJoiningService joining;

    @Inject
    CaseFileQueries cases;

    @Inject
    AlertService alerts;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeam() {
        team = fixtures.aTeam();
    }

    @Test
    void joinsTheOpenCaseAndTellsWhoCarriesIt() {
        PersonId person = new PersonId(fixtures.aPerson("ياسين", "Yassine"));
        NotificationId first = identified(team.worker(), person, "bruises");
        CaseFileId opened = team.worker()
                .call(() ->
                        screening.admit(new AdmitNotification(first, screening("E.POVERTY"), true, version(first))));
        NotificationId second = identified(team.colleague(), person, "absent for a week");
        assertThat(team.colleague().call(() -> queries.get(second)).joinable()).isTrue();
        join(second, "E.POVERTY");
        assertThat(team.supervisor().call(() -> queries.get(second)).stage()).isEqualTo(NotificationStage.JOINED);
        assertThat(team.worker().call(() -> cases.timeline(opened)))
                .extracting(TimelineEntry::text)
                .contains("bruises", "absent for a week");
        assertThat(team.worker().call(() -> alerts.mine(new PageRequest(0, 10))).rows())
                .extracting(AlertLine::kind, AlertLine::caseId)
                .contains(org.assertj.core.groups.Tuple.tuple(AlertKind.NOTIFICATION_JOINED, opened.value()));
        assertThat(fixtures.count("select count(*) from case_file where person_id = ?1", person.value()))
                .isOne();
        assertThat(fixtures.unaudited("notification", "id", second.value())).isZero();
    }

    @Test
    void makesTheCaseAsSecretAsWhatJoinsIt() {
        PersonId person = new PersonId(fixtures.aPerson("سلمى", "Salma"));
        NotificationId first = identified(team.worker(), person, "no income");
        CaseFileId opened = team.worker()
                .call(() ->
                        screening.admit(new AdmitNotification(first, screening("E.POVERTY"), true, version(first))));
        join(identified(team.colleague(), person, "beaten"), "V.SEXUAL");
        assertThat(team.worker().call(() -> cases.get(opened)).confidentiality())
                .isEqualTo(Confidentiality.SECRET);
        assertThat(fixtures.count("select count(*) from person where id = ?1 and protected", person.value()))
                .isOne();
    }

    @Test
    void joinsNothingWhereNoCaseIsOpen() {
        PersonId person = new PersonId(fixtures.aPerson("ياسين", "Yassine"));
        NotificationId id = identified(team.colleague(), person, "bruises");
        assertThat(team.colleague().call(() -> queries.get(id)).joinable()).isFalse();
        assertThatThrownBy(() -> join(id, "E.POVERTY")).hasMessage("intake.noOpenCase");
    }

    @Test
    void refusesOtherRoles() {
        NotificationId nobody = new NotificationId(UUID.randomUUID());
        assertThatThrownBy(() -> As.user("auditor", AUDITOR)
                        .run(() -> joining.join(new JoinNotification(nobody, screening("E.POVERTY"), 0))))
                .isInstanceOf(EJBAccessException.class);
    }

    private void join(NotificationId id, String concern) {
        long version = version(id);
        team.colleague().run(() -> joining.join(new JoinNotification(id, screening(concern), version)));
    }

    private long version(NotificationId id) {
        return team.supervisor().call(() -> queries.get(id)).version();
    }

    private NotificationId identified(As screener, PersonId person, String summary) {
        NotificationId id = screener.call(() -> service.record(new RecordNotification(
                Instant.parse("2026-11-20T08:00:00Z"),
                new NotificationContent(
                        "SCHOOL",
                        new Reporter("the head", null, true),
                        new Subject(null, null, null, null, null),
                        null,
                        summary,
                        false,
                        false))));
        screener.run(() -> assignment.take(id));
        screener.run(() -> identification.identify(id, person));
        return id;
    }

    private static Screening screening(String concern) {
        return new Screening(
                true,
                true,
                null,
                List.of(concern),
                Set.of(),
                Urgency.NORMAL,
                RiskLevel.MEDIUM,
                Confidentiality.STANDARD,
                false,
                false);
    }
}
