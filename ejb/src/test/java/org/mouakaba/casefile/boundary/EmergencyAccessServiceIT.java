package org.mouakaba.casefile.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class EmergencyAccessServiceIT {

    private static final String REASON = "الأم في خطر والعاملة المكلفة لا تجيب";

    @Inject
    EmergencyAccessService service;

    @Inject
    EmergencyAccessQueries queries;

    @Inject
    CaseFileQueries cases;

    @Inject
    CaseFileService casework;

    @Inject
    Fixtures fixtures;

    private String colleague = "";
    private String stranger = "";
    private String supervisor = "";
    private String number = "";
    private UUID caseId = new UUID(0, 0);

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aCaseOfSomebodyElse() {
        String mark = UUID.randomUUID().toString();
        colleague = "colleague-" + mark;
        stranger = "stranger-" + mark;
        UUID unit = fixtures.aUnit("04.421");
        supervisor = "supervisor-" + mark;
        UUID lead = fixtures.aWorker(supervisor, SUPERVISOR, unit, null);
        UUID carrier = fixtures.aWorker("carrier-" + mark, SOCIAL_WORKER, unit, lead);
        fixtures.aWorker(colleague, SOCIAL_WORKER, unit, null);
        fixtures.aWorker(stranger, SOCIAL_WORKER, anotherUnitOf(unit), null);
        caseId = UUID.randomUUID();
        number = "04421-2031-%06d".formatted(Math.floorMod(mark.hashCode(), 1_000_000));
        fixtures.insert(
                "insert into case_file (id, number, person_id, organisation_id, unit_id, territory_code, worker_id,"
                        + " assigned_at, stage, stage_since, status, risk, urgency, confidentiality, opened_at)"
                        + " select ?1, ?2, ?3, organisation_id, id, territory_code, ?4, now(), 'ASSESSMENT', now(), 'OPEN',"
                        + " 'LOW', 'NORMAL', 'STANDARD', now() from unit where id = ?5",
                caseId,
                number,
                fixtures.aPerson("ياسين", "Yassine"),
                carrier,
                unit);
    }

    @Test
    void opensACaseToAColleagueForReadingOnlyAndKeepsTheReason() {
        As reader = As.user(colleague, SOCIAL_WORKER);
        CaseFileId id = reader.call(() -> service.open(new OpenInEmergency(number, REASON)));
        assertThat(reader.call(() -> cases.get(id)).number()).isEqualTo(number);
        assertThatThrownBy(() -> reader.run(() -> casework.recordContact(id, java.time.Instant.EPOCH)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(fixtures.count(
                        "select count(*) from emergency_access where case_id = ?1 and username = ?2 and kind = 'EMERGENCY'"
                                + " and expires_at <= now() + interval '8 hours'",
                        caseId,
                        colleague))
                .isEqualTo(1);
    }

    @Test
    void answersAStrangerAsIfTheNumberDidNotExistAndWritesItDown() {
        As other = As.user(stranger, SOCIAL_WORKER);
        assertThatThrownBy(() -> other.call(() -> service.open(new OpenInEmergency(number, REASON))))
                .isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> other.call(() -> service.open(new OpenInEmergency("99999-2031-000001", REASON))))
                .isInstanceOf(CaseFileNotFound.class);
        assertThat(fixtures.count(
                        "select count(*) from audit_event where username = ?1 and outcome = 'REFUSED'", stranger))
                .isEqualTo(2);
    }

    @Test
    void opensItToTheAuditorForOversight() {
        String auditor = "auditor-" + UUID.randomUUID();
        fixtures.insert(
                "insert into worker (id, username, role, given_name_ar, family_name_ar, given_name_latin,"
                        + " family_name_latin, active_from) values (?1, ?2, 'auditor', 'ا', 'ب', 'A', 'B', date '2020-01-01')",
                UUID.randomUUID(),
                auditor);
        As reader = As.user(auditor, AUDITOR);
        CaseFileId id = reader.call(() -> service.open(new OpenInEmergency(number, REASON)));
        assertThat(reader.call(() -> cases.get(id)).number()).isEqualTo(number);
    }

    @Test
    void listsItWithItsReasonToTheSupervisorOfTheTeamAndToTheDataProtectionOfficerOfTheTerritory() {
        As.user(colleague, SOCIAL_WORKER).call(() -> service.open(new OpenInEmergency(number, REASON)));
        String mark = UUID.randomUUID().toString();
        watcher("dpo-" + mark, DATA_PROTECTION_OFFICER, null);
        watcher("dpo-south-" + mark, DATA_PROTECTION_OFFICER, "07");
        fixtures.aWorker("other-" + mark, SUPERVISOR, fixtures.aUnit("04.421"), null);
        assertThat(listed(As.user(supervisor, SUPERVISOR))).singleElement().satisfies(use -> {
            assertThat(use.number()).isEqualTo(number);
            assertThat(use.username()).isEqualTo(colleague);
            assertThat(use.name()).isNotNull();
            assertThat(use.reason()).isEqualTo(REASON);
            assertThat(use.until()).isAfter(use.at());
        });
        assertThat(listed(As.user("dpo-" + mark, DATA_PROTECTION_OFFICER)))
                .extracting(EmergencyUse::number)
                .contains(number);
        assertThat(listed(As.user("dpo-south-" + mark, DATA_PROTECTION_OFFICER)))
                .extracting(EmergencyUse::number)
                .doesNotContain(number);
        assertThat(listed(As.user("other-" + mark, SUPERVISOR))).isEmpty();
        assertThat(listed(As.user("nobody-" + mark, DATA_PROTECTION_OFFICER))).isEmpty();
    }

    @Test
    void listsWithTheSameNumberOfStatementsWhateverTheNumberOfRows() {
        String watcher = "dpo-" + UUID.randomUUID();
        watcher(watcher, DATA_PROTECTION_OFFICER, null);
        As reader = As.user(watcher, DATA_PROTECTION_OFFICER);
        As.user(colleague, SOCIAL_WORKER).call(() -> service.open(new OpenInEmergency(number, REASON)));
        long few = fixtures.statementsOf(() -> listed(reader));
        for (int i = 0; i < 27; i++) {
            As.user(supervisor, SUPERVISOR).call(() -> service.open(new OpenInEmergency(number, REASON)));
        }
        assertThat(fixtures.statementsOf(() -> listed(reader))).isEqualTo(few);
    }

    @Test
    void refusesTheListToAWorker() {
        assertThatThrownBy(() -> listed(As.user(colleague, SOCIAL_WORKER))).isInstanceOf(EJBAccessException.class);
    }

    /** Of the same organisation: all cases of the country are of one. */
    private UUID anotherUnitOf(UUID unit) {
        UUID other = UUID.randomUUID();
        fixtures.insert(
                "insert into unit (id, organisation_id, type, name_ar, name_fr, territory_code, valid_from)"
                        + " select ?1, organisation_id, type, name_ar, name_fr, '07.351', valid_from from unit where id = ?2",
                other,
                unit);
        return other;
    }

    private List<EmergencyUse> listed(As reader) {
        return reader.call(() -> queries.find(new PageRequest(0, 50))).rows();
    }

    private void watcher(String username, String role, @Nullable String territory) {
        fixtures.insert(
                "insert into worker (id, username, role, given_name_ar, family_name_ar, given_name_latin,"
                        + " family_name_latin, territory_code, active_from)"
                        + " values (?1, ?2, ?3, 'ا', 'ب', 'A', 'B', cast(?4 as text), date '2020-01-01')",
                UUID.randomUUID(),
                username,
                role,
                territory);
    }

    @Test
    void refusesAShortReason() {
        assertThatThrownBy(() -> As.user(colleague, SOCIAL_WORKER)
                        .call(() -> service.open(new OpenInEmergency(number, "urgent             "))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void refusesAReasonThatNobodyCanSee() {
        assertThatThrownBy(() -> As.user(colleague, SOCIAL_WORKER)
                        .call(() -> service.open(new OpenInEmergency(number, "\u200b".repeat(25)))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void refusesTheSystemAdministrator() {
        assertThatThrownBy(() -> As.user("root", SYSTEM_ADMINISTRATOR)
                        .call(() -> service.open(new OpenInEmergency(number, REASON))))
                .isInstanceOf(EJBAccessException.class);
    }
}
