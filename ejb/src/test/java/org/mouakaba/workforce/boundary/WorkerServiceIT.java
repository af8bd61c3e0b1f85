package org.mouakaba.workforce.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.ActorDirectory;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

/** The identity provider cannot be reached here: what has to follow waits, and nothing is lost. */
@ExtendWith(ArquillianExtension.class)
class WorkerServiceIT {

    @Inject
    WorkerService service;

    @Inject
    WorkerAdministration workers;

    @Inject
    WorkerQueries colleagues;

    @Inject
    WorkerNames names;

    @Inject
    ActorDirectory directory;

    @Inject
    Fixtures fixtures;

    private final String username = "w" + UUID.randomUUID();

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void takesAWorkerInAndLeavesHerAccountToFollow() {
        WorkerId id = registered();
        assertThat(directory.placeOf(username)).isPresent();
        assertThat(fixtures.count("select count(*) from identity_task where worker_id = ?1", id.value()))
                .isEqualTo(1);
    }

    @Test
    void refusesANameThatIsTaken() {
        registered();
        assertThatThrownBy(this::registered).isInstanceOf(RuleException.class).hasMessage("workforce.usernameTaken");
    }

    @Test
    void takesAwayHerPlaceAtOnceWhereItEndsHerService() {
        WorkerId id = registered();
        long version = admin().call(() -> workers.get(id)).version();
        admin().run(() -> service.disable(id, version));
        assertThat(directory.placeOf(username)).isEmpty();
        long now = admin().call(() -> workers.get(id)).version();
        admin().run(() -> service.resume(id, now));
        assertThat(directory.placeOf(username)).isPresent();
    }

    @Test
    void refusesHerNextCallWhateverHerLoginStillSays() {
        WorkerId id = registered();
        As her = As.user(username, SOCIAL_WORKER, SYSTEM_ADMINISTRATOR);
        assertThat(her.call(() -> colleagues.team())).isEmpty();
        long version = admin().call(() -> workers.get(id)).version();
        admin().run(() -> service.disable(id, version));
        assertThatThrownBy(() -> her.call(() -> colleagues.team()))
                .isInstanceOf(NotAllowedException.class)
                .hasMessage("access.ended");
        assertThatThrownBy(() -> her.call(() -> workers.get(id))).hasMessage("access.ended");
        assertThat(fixtures.count(
                        "select count(*) from audit_event where username = ?1 and outcome = 'REFUSED'", username))
                .isEqualTo(2);
        long now = admin().call(() -> workers.get(id)).version();
        admin().run(() -> service.resume(id, now));
        assertThat(her.call(() -> colleagues.team())).isEmpty();
    }

    @Test
    void saysTheNamesBehindAccountsAndWhoAsks() {
        registered();
        As her = As.user(username, SOCIAL_WORKER);
        assertThat(her.call(() -> names.of(List.of(username, "nobody-" + username))))
                .containsOnlyKeys(username)
                .extractingByKey(username)
                .extracting(Label::ar)
                .isEqualTo("سلمى العلوي");
        assertThat(her.call(() -> names.mine()).orElseThrow().unit()).isNotNull();
        assertThatThrownBy(() -> As.user("somebody").call(() -> names.of(List.of(username))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void refusesTheSecondOfTwoWhoMoveHer() {
        WorkerId id = registered();
        WorkerDetail read = admin().call(() -> workers.get(id));
        MoveWorker move = new MoveWorker(id, post(fixtures.aUnit("07.351")), read.version());
        admin().run(() -> service.move(move));
        assertThatThrownBy(() -> admin().run(() -> service.move(move))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesASupervisorOfAnotherUnit() {
        UUID elsewhere = fixtures.aWorker("lead-" + UUID.randomUUID(), SUPERVISOR, fixtures.aUnit("07.351"), null);
        PostOfWorker wanted =
                new PostOfWorker(SOCIAL_WORKER, fixtures.aUnit("04.421"), null, elsewhere, null, null, BigDecimal.ONE);
        assertThatThrownBy(() -> admin().call(() -> service.register(command(wanted))))
                .hasMessage("workforce.supervisorElsewhere");
    }

    @Test
    void refusesWhoIsNotTheSystemAdministrator() {
        assertThatThrownBy(() -> As.user("lead", SUPERVISOR)
                        .call(() -> service.register(command(post(fixtures.aUnit("04.421"))))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.user("lead", SUPERVISOR)
                        .call(() -> workers.find(new WorkerCriteria(null, null, null, null), new PageRequest(0, 10))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void listsWithTheSameNumberOfStatementsWhateverTheNumberOfRows() {
        long few = fixtures.statementsOf(this::listed);
        UUID unit = fixtures.aUnit("04.421");
        for (int i = 0; i < 27; i++) {
            fixtures.aWorker("x" + UUID.randomUUID(), SOCIAL_WORKER, unit, null);
        }
        assertThat(fixtures.statementsOf(this::listed)).isEqualTo(few);
    }

    @Test
    void readsManyNamesInAsFewStatementsAsOne() {
        UUID unit = fixtures.aUnit("04.421");
        List<String> accounts = IntStream.range(0, 30)
                .mapToObj(i -> "n" + UUID.randomUUID())
                .peek(account -> fixtures.aWorker(account, SOCIAL_WORKER, unit, null))
                .toList();
        long few = fixtures.statementsOf(() -> admin().call(() -> names.of(accounts.subList(0, 1))));
        assertThat(fixtures.statementsOf(() -> admin().call(() -> names.of(accounts))))
                .isEqualTo(few);
    }

    private Object listed() {
        return admin().call(() -> workers.find(new WorkerCriteria(null, null, null, true), new PageRequest(0, 50)));
    }

    private WorkerId registered() {
        PostOfWorker post = post(fixtures.aUnit("04.421"));
        return admin().call(() -> service.register(command(post)));
    }

    private RegisterWorker command(PostOfWorker post) {
        return new RegisterWorker(username, "سلمى", "العلوي", "Salma", "Alaoui", null, post);
    }

    private static PostOfWorker post(UUID unit) {
        return new PostOfWorker(SOCIAL_WORKER, unit, null, null, null, "GRANTED", BigDecimal.ONE);
    }

    private static As admin() {
        return As.user("admin", SYSTEM_ADMINISTRATOR);
    }
}
