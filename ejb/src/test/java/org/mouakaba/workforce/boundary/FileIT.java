package org.mouakaba.workforce.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

/** Professional files and funded posts: who keeps them, who reads them, and that the old values stay. */
@ExtendWith(ArquillianExtension.class)
class FileIT {

    private static final PageRequest PAGE = new PageRequest(0, 200);
    private static final As NOBODY = As.user("nobody");

    @Inject
    FileService service;

    @Inject
    FileQueries queries;

    @Inject
    FundedPostService posts;

    @Inject
    FundedPostQueries postQueries;

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    private Team team = Team.NONE;
    private WorkerId worker = new WorkerId(new UUID(0, 0));
    private As administrator = NOBODY;
    private As coordinator = NOBODY;
    private As elsewhere = NOBODY;
    private LocalDate today = LocalDate.EPOCH;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void people() {
        team = fixtures.aTeam();
        worker = new WorkerId(team.workerId());
        administrator = somebody(ADMINISTRATOR, "04");
        coordinator = somebody(REGIONAL_COORDINATOR, "04");
        elsewhere = somebody(ADMINISTRATOR, "07");
        today = LocalDate.now(clock.withZone(SystemClock.ZONE));
    }

    @Test
    void keepsEveryStepOfAnAccreditation() {
        administrator.run(() -> service.accredit(accreditation("GRANTED", today.plusMonths(2), 0)));
        administrator.run(() -> service.accredit(accreditation("SUSPENDED", null, 1)));
        assertThatThrownBy(() -> administrator.run(() -> service.accredit(accreditation("GRANTED", null, 1))))
                .isInstanceOf(ChangedMeanwhile.class);
        FileDetail file = coordinator.call(() -> queries.get(worker));
        assertThat(file.entry().status()).isEqualTo("SUSPENDED");
        assertThat(file.steps()).extracting(AccreditationStep::status).containsExactly("SUSPENDED", "GRANTED");
        assertThat(file.editable()).isFalse();
        assertThat(fixtures.privileges("worker_accreditation")).containsEntry("UPDATE", false);
        assertThat(fixtures.unaudited("worker", "id", worker.value())).isZero();
    }

    @Test
    void foretellsWhoseAccreditationEnds() {
        administrator.run(() -> service.accredit(accreditation("GRANTED", today.plusMonths(2), 0)));
        assertThat(expiringIn(1)).doesNotContain(worker);
        assertThat(expiringIn(3)).contains(worker);
    }

    @Test
    void keepsTrainingsAndAbsencesAndWhatTheyWereBefore() {
        administrator.run(() -> service.train(training(null, "12", false, 0)));
        TrainingEntry first =
                coordinator.call(() -> queries.get(worker)).trainings().get(0);
        administrator.run(() -> service.train(training(first.id(), "14", false, 0)));
        FileDetail corrected = coordinator.call(() -> queries.get(worker));
        assertThat(corrected.hoursThisYear()).isEqualByComparingTo("14");
        assertThat(corrected.hoursTarget()).isEqualByComparingTo("30");
        assertThat(fixtures.count(
                        "select count(*) from training_aud where id = ?1",
                        first.id().value()))
                .isEqualTo(2);
        administrator.run(() -> service.train(training(first.id(), "14", true, 1)));
        assertThat(coordinator.call(() -> queries.get(worker)).hoursThisYear()).isEqualByComparingTo("0");
        administrator.run(
                () -> service.absent(new KeepAbsence(worker, null, "SICK", today, today.plusDays(2), false, 0)));
        assertThat(coordinator.call(() -> queries.get(worker)).absences()).hasSize(1);
        assertThatThrownBy(() -> administrator.run(() ->
                        service.absent(new KeepAbsence(worker, null, "SICK", today, today.minusDays(1), false, 0))))
                .hasMessage("workforce.absenceEndsBefore");
    }

    @Test
    void describesAWorkerForTheCounts() {
        FileFacts facts = new FileFacts("SPECIAL_EDUCATOR", null, "F", 1988, null, "PERMANENT", List.of("ARY", "SHI"));
        administrator.run(() -> service.describe(new DescribeWorker(worker, facts, 0)));
        assertThat(coordinator.call(() -> queries.get(worker)).facts()).isEqualTo(facts);
        FileFacts wrong = new FileFacts("JUGGLER", null, null, null, null, null, List.of());
        assertThatThrownBy(() -> administrator.run(() -> service.describe(new DescribeWorker(worker, wrong, 1))))
                .hasMessage("workforce.notListed");
    }

    @Test
    void opensFillsAndVacatesAPost() {
        FundedPostId post = administrator.call(() -> posts.open(post("1.5", team.unit())));
        administrator.run(() -> posts.fill(new FillPost(post, worker, today, null, BigDecimal.ONE)));
        assertThatThrownBy(() -> administrator.run(() ->
                        posts.fill(new FillPost(post, new WorkerId(team.colleagueId()), today, null, BigDecimal.ONE))))
                .hasMessage("workforce.postOverfilled");
        FundedPostDetail half = coordinator.call(() -> postQueries.get(post));
        assertThat(half.entry().vacant()).isEqualByComparingTo("0.5");
        HoldingId holding = half.holdings().get(0).id();
        administrator.run(() -> posts.leave(new LeavePost(post, holding, today.plusDays(1), 0)));
        assertThat(vacantOn(today.plusDays(1)))
                .filteredOn(entry -> entry.id().equals(post))
                .singleElement()
                .satisfies(entry -> assertThat(entry.vacant()).isEqualByComparingTo("1.5"));
        administrator.run(() -> posts.edit(new EditFundedPost(post, half.facts(), half.version())));
        assertThat(fixtures.unaudited("post_holding", "post_id", post.value())).isZero();
        assertThatThrownBy(() -> administrator.call(() -> posts.open(half.facts())))
                .hasMessage("workforce.postNumberTaken");
    }

    @Test
    void whatIsElsewhereDoesNotExistAndOthersAreRefused() {
        FundedPostId post = administrator.call(() -> posts.open(post("1", team.unit())));
        assertThatThrownBy(() -> elsewhere.call(() -> queries.get(worker))).isInstanceOf(FileNotFound.class);
        assertThatThrownBy(() -> elsewhere.call(() -> postQueries.get(post))).isInstanceOf(FileNotFound.class);
        assertThatThrownBy(() -> elsewhere.run(() -> service.train(training(null, "1", false, 0))))
                .isInstanceOf(FileNotFound.class);
        assertThatThrownBy(
                        () -> elsewhere.run(() -> posts.fill(new FillPost(post, worker, today, null, BigDecimal.ONE))))
                .isInstanceOf(FileNotFound.class);
        assertThatThrownBy(() -> elsewhere.call(() -> posts.open(post("1", team.unit()))))
                .hasMessage("workforce.notYourTerritory");
        assertThat(elsewhere.call(() -> queries.find(all(null), PAGE)).rows())
                .noneMatch(entry -> entry.id().equals(worker));
        for (As other : List.of(coordinator, As.user("s", SOCIAL_WORKER), As.user("a", SYSTEM_ADMINISTRATOR))) {
            assertThatThrownBy(() -> other.run(() -> service.train(training(null, "1", false, 0))))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> As.user("s", SOCIAL_WORKER).call(() -> queries.find(all(null), PAGE)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void everyListTakesTheSameStatementsForThreeRowsAsForThirty() {
        grow(3);
        long files = fixtures.statementsOf(() -> administrator.call(() -> queries.find(all(null), PAGE)));
        long vacant = fixtures.statementsOf(() -> administrator.call(() -> postQueries.find(vacancies(today), PAGE)));
        grow(27);
        assertThat(fixtures.statementsOf(() -> administrator.call(() -> queries.find(all(null), PAGE))))
                .isEqualTo(files);
        assertThat(fixtures.statementsOf(() -> administrator.call(() -> postQueries.find(vacancies(today), PAGE))))
                .isEqualTo(vacant);
    }

    private void grow(int rows) {
        for (int i = 0; i < rows; i++) {
            fixtures.aWorker("file-" + UUID.randomUUID(), SOCIAL_WORKER, team.unit(), team.leadId());
            administrator.call(() -> posts.open(post("1", team.unit())));
        }
    }

    private List<WorkerId> expiringIn(int months) {
        return administrator.call(() -> queries.find(all(today.plusMonths(months)), PAGE)).rows().stream()
                .map(FileEntry::id)
                .toList();
    }

    private List<FundedPostEntry> vacantOn(LocalDate day) {
        return coordinator.call(() -> postQueries.find(vacancies(day), PAGE)).rows();
    }

    private static FundedPostCriteria vacancies(LocalDate day) {
        return new FundedPostCriteria("04.421", null, true, day);
    }

    private static FileCriteria all(@Nullable LocalDate by) {
        return new FileCriteria(null, null, null, by);
    }

    private RecordAccreditation accreditation(String status, @Nullable LocalDate expires, long version) {
        return new RecordAccreditation(worker, status, today, "A-1", today.minusYears(1), expires, "file", version);
    }

    private KeepTraining training(@Nullable TrainingId id, String hours, boolean mistaken, long version) {
        return new KeepTraining(worker, id, "CASE_MGMT", new BigDecimal(hours), today, "INAS", null, mistaken, version);
    }

    private FundedPostFacts post(String fte, UUID unit) {
        return new FundedPostFacts(
                "P-" + UUID.randomUUID(),
                "SOCIAL_ASSISTANT",
                "SOCIAL_ASSISTANCE",
                unit,
                null,
                new BigDecimal(fte),
                "EN_GRANT",
                today.minusYears(1),
                null);
    }

    private As somebody(String role, String territory) {
        String name = role + "-" + UUID.randomUUID();
        fixtures.insert(
                "insert into worker (id, username, role, given_name_ar, family_name_ar, given_name_latin,"
                        + " family_name_latin, territory_code, active_from) values (?1, ?2, ?3, 'ا', 'ب', 'A', 'B', ?4,"
                        + " date '2020-01-01')",
                TimeOrderedId.next(),
                name,
                role,
                territory);
        return As.user(name, role);
    }
}
