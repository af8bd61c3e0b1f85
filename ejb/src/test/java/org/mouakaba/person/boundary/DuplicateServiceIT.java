package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;

/** What is probably one person is found in the background, and settled once. */
@ExtendWith(ArquillianExtension.class)
class DuplicateServiceIT {

    @Inject
    DuplicateService settling;

    @Inject
    DuplicateQueries duplicates;

    @Inject
    PersonService persons;

    @Inject
    PersonQueries personQueries;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private PersonEntries entries = PersonEntries.NONE;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeam() {
        team = fixtures.aTeam();
        entries = PersonEntries.ofANewFamily();
    }

    @Test
    void queuesWhatIsProbablyOnePersonUntilItIsSettled() throws InterruptedException {
        PersonId kept = register(entries.person("سعاد", null, "Souad", null, null));
        PersonId renamed = register(entries.person("نعيمة", null, "Naima", null, null));
        PersonDetail seen = lead(() -> personQueries.get(renamed));
        PersonIdentity same = lead(() -> personQueries.get(kept)).identity();
        team.worker()
                .run(() -> persons.edit(new EditPerson(
                        renamed, same, seen.contacts(), seen.identifiers(), seen.phones(), seen.version())));
        SuspicionRow row = awaitPair(renamed, kept);
        assertThat(row.score()).isGreaterThanOrEqualTo(80);
        assertThat(row.mergeable()).isTrue();
        Team elsewhere = fixtures.aTeam();
        assertThat(elsewhere
                        .supervisor()
                        .call(() -> duplicates.open(new PageRequest(0, 50)))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() ->
                        elsewhere.supervisor().run(() -> settling.different(new SettleSuspicion(row.id(), "no"))))
                .isInstanceOf(PersonNotFound.class);
        team.supervisor().run(() -> settling.different(new SettleSuspicion(row.id(), "two mothers")));
        assertThat(lead(() -> duplicates.open(new PageRequest(0, 50))).rows())
                .extracting(SuspicionRow::id)
                .doesNotContain(row.id());
        assertThatThrownBy(() ->
                        team.supervisor().run(() -> settling.different(new SettleSuspicion(row.id(), "again"))))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void whatWasToldApartAtTheRegistrationIsNoQuestion() {
        PersonId kept = register(entries.person("سعاد", null, "Souad", null, null));
        PersonId twin = register(entries.person("سعاد", null, "Souad", null, null));
        assertThat(fixtures.count(
                        "select count(*) from duplicate_suspicion where state = 'DIFFERENT' and one_id in (?1, ?2)"
                                + " and other_id in (?1, ?2)",
                        kept.value(),
                        twin.value()))
                .isEqualTo(1);
        assertThat(lead(() -> duplicates.open(new PageRequest(0, 50))).rows()).isEmpty();
        assertThat(lead(() -> duplicates.waiting())).isEqualTo(new DuplicatesWaiting(0, null));
    }

    @Test
    void listsWithAConstantNumberOfStatements() {
        PersonId kept = register(entries.person("سعاد", null, "Souad", null, null));
        suspect(kept, 2);
        long few = lead(() -> fixtures.statementsOf(() -> duplicates.open(new PageRequest(0, 50))));
        suspect(kept, 10);
        long many = lead(() -> fixtures.statementsOf(() -> duplicates.open(new PageRequest(0, 50))));
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(lead(() -> duplicates.waiting()).total()).isEqualTo(12);
    }

    @Test
    void refusesWhoDoesNotSupervise() {
        SettleSuspicion settle = new SettleSuspicion(new SuspicionId(UUID.randomUUID()), "reason");
        for (As refused : List.of(team.worker(), As.user("auditor", AUDITOR))) {
            assertThatThrownBy(() -> refused.call(() -> duplicates.open(new PageRequest(0, 10))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> refused.call(() -> duplicates.waiting())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> refused.run(() -> settling.different(settle)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> team.supervisor().run(() -> settling.different(settle)))
                .isInstanceOf(MergeNotFound.class);
    }

    private void suspect(PersonId person, int number) {
        for (int i = 0; i < number; i++) {
            UUID other = register(entries.named("Zz" + UUID.randomUUID())).value();
            fixtures.insert(
                    "insert into duplicate_suspicion (id, one_id, other_id, one_unit_id, other_unit_id, score, reasons,"
                            + " found_at, state) values (?1, least(?2, ?3), greatest(?2, ?3), ?4, ?4, 90, '{PHONE}', now(),"
                            + " 'OPEN')",
                    UUID.randomUUID(),
                    person.value(),
                    other,
                    team.unit());
        }
    }

    /** The timer compares what changed every five seconds. */
    private SuspicionRow awaitPair(PersonId one, PersonId other) throws InterruptedException {
        for (int i = 0; i < 120; i++) {
            Optional<SuspicionRow> found = lead(() -> duplicates.open(new PageRequest(0, 50))).rows().stream()
                    .filter(pair -> Stream.of(pair.one(), pair.other())
                            .filter(Objects::nonNull)
                            .map(PersonCandidate::id)
                            .collect(Collectors.toSet())
                            .equals(Set.of(one, other)))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(500);
        }
        throw new AssertionError("the timer did not find them");
    }

    private PersonId register(RegisterPerson command) {
        return team.worker()
                .call(() -> persons.register(new RegisterPerson(
                        command.identity(), command.contacts(), command.identifiers(), command.phones(), "another")));
    }

    private <T> T lead(Callable<T> use) {
        return team.supervisor().call(use);
    }
}
