package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.audit.boundary.Look;
import org.mouakaba.audit.boundary.LookPage;
import org.mouakaba.audit.boundary.LookRow;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.OpenCase;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;

/** What a record was, and who looked at it: told to whom it is meant for, and to nobody else. */
@ExtendWith(ArquillianExtension.class)
class PersonHistoryIT {

    @Inject
    PersonService service;

    @Inject
    PersonQueries queries;

    @Inject
    PersonHistoryQueries history;

    @Inject
    CaseFileService cases;

    @Inject
    Fixtures fixtures;

    private final As officer = As.user("officer", DATA_PROTECTION_OFFICER);
    private Team team = Team.NONE;
    private As stranger = As.user("stranger");
    private PersonId id = new PersonId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void somebody() {
        team = fixtures.aTeam();
        String name = "stranger-" + UUID.randomUUID();
        fixtures.aWorker(name, SOCIAL_WORKER, fixtures.aUnit("07.351"), null);
        stranger = As.user(name, SOCIAL_WORKER);
        PersonEntries entries = PersonEntries.ofANewFamily();
        id = team.worker().call(() -> service.register(entries.person("هند", null, "Hind", "0661000001", null)));
    }

    @Test
    void tellsWhoChangedWhatAndWhatItWas() {
        telephone("0661000002");
        List<PersonChange> rows = changes(team.worker()).rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).changes())
                .singleElement()
                .isEqualTo(new PersonFieldChange(
                        PersonField.PHONE,
                        new PastValue("+212661000001", "true", null),
                        new PastValue("+212661000002", "true", null)));
        assertThat(rows.get(0).username()).isEqualTo(username());
        assertThat(rows.get(1).registered()).isTrue();
    }

    @Test
    void turnsItsPages() {
        for (int i = 0; i < PersonHistoryQueries.PAGE + 2; i++) {
            telephone("06610001" + (10 + i));
        }
        PersonChangePage newest = changes(team.worker());
        assertThat(newest.rows()).hasSize(PersonHistoryQueries.PAGE);
        PersonChangePage older = team.worker().call(() -> history.changes(id, newest.next()));
        assertThat(older.rows()).hasSize(3);
        assertThat(older.rows().get(0).changes()).hasSize(1);
        assertThat(older.rows().get(2).registered()).isTrue();
        assertThat(older.next()).isNull();
    }

    @Test
    void isClosedToWhomTheRecordIs() {
        assertThatThrownBy(() -> changes(stranger)).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> changes(As.user("money", ADMINISTRATOR))).isInstanceOf(EJBAccessException.class);
        assertThat(changes(team.colleague()).rows()).isNotEmpty();
        open(Confidentiality.SECRET);
        assertThatThrownBy(() -> changes(team.colleague())).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> changes(officer)).isInstanceOf(PersonNotFound.class);
        assertThat(changes(team.worker()).rows().get(0).changes())
                .contains(new PersonFieldChange(PersonField.PROTECTED, PastValue.of("false"), PastValue.of("true")));
    }

    @Test
    void tellsTheSupervisorAndTheReadersOfTheLogWhoLooked() {
        open(Confidentiality.STANDARD);
        team.worker().call(() -> queries.get(id));
        assertThatThrownBy(() -> stranger.call(() -> queries.get(id))).isInstanceOf(PersonNotFound.class);
        for (As reader : List.of(team.supervisor(), officer, As.user("auditor", AUDITOR))) {
            List<LookRow> rows = looks(reader).rows();
            assertThat(rows)
                    .filteredOn(row -> row.username().equals(username()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.looks()).contains(Look.READ_RECORD, Look.CHANGED_CASE);
                        assertThat(row.roles()).containsExactly(SOCIAL_WORKER);
                        assertThat(row.unit()).isNotNull();
                    });
            assertThat(rows)
                    .filteredOn(row -> row.username().startsWith("stranger"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.looks()).contains(Look.REFUSED));
        }
    }

    @Test
    void tellsNoWorkerAndNoOtherSupervisorWhoLooked() {
        assertThatThrownBy(() -> looks(team.worker())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> looks(As.user("money", ADMINISTRATOR))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> looks(fixtures.aTeam().supervisor())).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> officer.call(() -> history.looks(new PersonId(UUID.randomUUID()), null)))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void turnsThePagesOfThoseWhoLooked() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 30; i++) {
            fixtures.insert(
                    "insert into audit_event (at, username, roles, action, outcome, subject_kind, subject_id)"
                            + " values (cast(?1 as timestamptz), ?2, '{}', 'person.PersonQueries.get', 'DONE',"
                            + " 'person', ?3)",
                    day.plusDays(i / 2) + "T10:00:00Z",
                    "reader-" + i % 2,
                    id.value());
        }
        List<String> told = new ArrayList<>();
        LookPage page = looks(officer);
        while (true) {
            page.rows().forEach(row -> told.add(row.day() + row.username()));
            if (page.next() == null) {
                break;
            }
            LookPage from = page;
            page = officer.call(() -> history.looks(id, from.next()));
        }
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told.stream().filter(row -> row.contains("reader-"))).hasSize(30);
    }

    @Test
    void takesTheSameStatementsHoweverMuchThereIs() {
        long few = fixtures.statementsOf(() -> changes(team.worker()));
        long fewLooks = fixtures.statementsOf(() -> looks(officer));
        for (int i = 0; i < 12; i++) {
            telephone("06610002" + (10 + i));
            String name = "reader-" + i;
            fixtures.insert(
                    "insert into audit_event (at, username, roles, action, outcome, subject_kind, subject_id)"
                            + " values (now(), ?1, '{}', 'person.PersonQueries.get', 'DONE', 'person', ?2)",
                    name,
                    id.value());
        }
        assertThat(fixtures.statementsOf(() -> changes(team.worker()))).isEqualTo(few);
        assertThat(fixtures.statementsOf(() -> looks(officer))).isEqualTo(fewLooks);
    }

    private void telephone(String number) {
        PersonDetail seen = team.worker().call(() -> queries.get(id));
        team.worker().run(() -> service.edit(PersonEntries.change(seen, number)));
    }

    private void open(Confidentiality confidentiality) {
        team.worker().call(() -> cases.open(openCase(id, confidentiality)));
    }

    private OpenCase openCase(PersonId person, Confidentiality confidentiality) {
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at)"
                        + " values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                team.unit());
        return new OpenCase(
                person.value(),
                null,
                notification,
                "04.421",
                null,
                List.of("V.DOMESTIC"),
                RiskLevel.HIGH,
                Urgency.URGENT,
                confidentiality,
                false,
                true,
                List.of(new OpenCase.EarlierStep(
                        null, CaseStage.SIGNAL, Instant.parse("2026-11-23T08:00:00Z"), "salma", null)));
    }

    private PersonChangePage changes(As reader) {
        return reader.call(() -> history.changes(id, null));
    }

    private LookPage looks(As reader) {
        return reader.call(() -> history.looks(id, null));
    }

    private @Nullable Object username() {
        return fixtures.column("select username from worker where id = ?1", team.workerId())
                .get(0);
    }
}
