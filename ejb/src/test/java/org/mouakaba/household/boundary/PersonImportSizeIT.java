package org.mouakaba.household.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobService;
import org.mouakaba.job.boundary.JobState;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.ManyPersons;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.PersonTable;
import org.mouakaba.testing.Team;

/** Many persons at once, some broken and some known: no household is half written, and every row is told of. */
@ExtendWith(ArquillianExtension.class)
class PersonImportSizeIT {

    private static final Logger LOG = Logger.getLogger(PersonImportSizeIT.class.getName());
    private static final int EACH = 4;

    /** 10,000 of them measure what docs/performance.md tells. */
    private static final int PERSONS =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("MOUAKABA_IMPORT_PERSONS"), "400"));

    @Inject
    Fixtures fixtures;

    @Inject
    PersonImportService imports;

    @Inject
    PersonImportQueries reports;

    @Inject
    JobQueries queries;

    @Inject
    JobService jobs;

    private Team team = Team.NONE;
    private As supervisor = As.user("supervisor");

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeam() {
        team = fixtures.aTeam();
        supervisor = team.supervisor();
    }

    @Test
    void nothingIsHalfWrittenAndEveryRowIsToldOf() throws InterruptedException {
        ManyPersons many = new ManyPersons(mark());
        JobId seeded = written(many.before(PERSONS));
        long known = registered();
        assertThat(known)
                .as(told(seeded).toString())
                .isEqualTo(
                        IntStream.range(0, PERSONS).filter(ManyPersons::known).count());

        JobId check = checked(many.all(PERSONS));
        JobId write = supervisor.call(() -> imports.write(check));
        JobRow done = await(write, row -> !row.state().active());
        assertThat(done.state()).as(String.valueOf(done)).isEqualTo(JobState.DONE);
        LOG.info(() -> PERSONS + " persons looked through in " + took(supervisor.call(() -> queries.get(check)))
                + ", written in " + took(done));

        Map<Integer, String> told = told(write);
        assertThat(told).hasSize(PERSONS);
        for (int i = 0; i < PERSONS; i++) {
            if (ManyPersons.broken(i)) {
                assertThat(told).containsEntry(i + 2, "BROKEN");
            } else if (ManyPersons.known(i)) {
                assertThat(told.get(i + 2)).isEqualTo(brokenHousehold(i) ? "HELD" : "KNOWN");
            }
        }
        assertWhole(told);
        assertThat(registered() - known)
                .isEqualTo(told.values().stream().filter("REGISTERED"::equals).count());
        long good = IntStream.range(0, PERSONS / EACH)
                .filter(household -> IntStream.range(household * EACH, household * EACH + EACH)
                        .noneMatch(i -> ManyPersons.broken(i) || ManyPersons.known(i)))
                .count();
        assertThat(registered() - known)
                .as("but for a few who look alike")
                .isBetween(good * EACH * 98 / 100, good * EACH);
    }

    @Test
    void whatIsStoppedLeavesNoHouseholdInHalfAndGoesOn() throws InterruptedException {
        ManyPersons many = new ManyPersons(mark());
        JobId check = checked(many.all(200));
        JobId write = supervisor.call(() -> imports.write(check));
        await(write, row -> registered() > 0);
        supervisor.run(() -> jobs.cancel(write));
        JobRow stopped = await(write, row -> !row.state().active());
        assertThat(stopped.state()).as(String.valueOf(stopped)).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.done()).isBetween(1, 199);
        Map<Integer, String> told = told(write);
        assertWhole(told);
        List<JobLine> left = supervisor.call(() -> reports.unreached(write));
        assertThat(left)
                .hasSize(200 - told.size())
                .allMatch(line -> line.outcome().equals("NOT_REACHED"));
        assertThat(left).extracting(JobLine::number).doesNotContainAnyElementsOf(told.keySet());

        supervisor.run(() -> jobs.resume(write));
        JobRow ended = await(write, row -> !row.state().active());
        assertThat(ended.state()).as(String.valueOf(ended)).isEqualTo(JobState.DONE);
        Map<Integer, String> all = told(write);
        assertThat(all).hasSize(200);
        assertWhole(all);
        assertThat(registered())
                .isEqualTo(all.values().stream().filter("REGISTERED"::equals).count());
        assertThat(supervisor.call(() -> reports.unreached(write))).isEmpty();
    }

    @Test
    void listsCostTheSameForMoreRows() throws InterruptedException {
        JobId few = written(new ManyPersons(mark()).before(20));
        JobId more = written(new ManyPersons(mark()).before(200));
        assertThat(cost(more)).isEqualTo(cost(few));
    }

    private List<Long> cost(JobId job) {
        return supervisor.call(() -> List.of(
                fixtures.statementsOf(() -> reports.lines(job, false, new PageRequest(0, PageRequest.LIMIT))),
                fixtures.statementsOf(() -> reports.unreached(job))));
    }

    /** Whether somebody of the household stands in a broken row. */
    private static boolean brokenHousehold(int i) {
        return IntStream.range(i / EACH * EACH, i / EACH * EACH + EACH).anyMatch(ManyPersons::broken);
    }

    /** All rows of a household are registered, or none is; and those who are live together. */
    private void assertWhole(Map<Integer, String> told) {
        Map<Integer, List<String>> households = told.entrySet().stream()
                .collect(Collectors.groupingBy(
                        row -> (row.getKey() - 2) / EACH,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(households.values()).allSatisfy(rows -> {
            assertThat(rows).hasSize(EACH);
            assertThat(rows.stream().filter("REGISTERED"::equals).count()).isIn(0L, (long) EACH);
        });
        assertThat(fixtures.count(
                        "select count(*) from (select m.household_id from household_member m join person p on p.id = m.person_id"
                                + " where p.unit_id = ?1 group by m.household_id having count(*) <> 4) t",
                        team.unit()))
                .as("households in half")
                .isZero();
    }

    private Map<Integer, String> told(JobId job) {
        List<JobLine> all = new ArrayList<>();
        for (int first = 0; all.size() == first; first += PageRequest.LIMIT) {
            PageRequest page = new PageRequest(first, PageRequest.LIMIT);
            all.addAll(supervisor.call(() -> reports.lines(job, false, page)).rows());
        }
        return all.stream().collect(Collectors.toMap(JobLine::number, JobLine::outcome, (one, other) -> one));
    }

    private JobId checked(PersonTable table) throws InterruptedException {
        byte[] file = table.xlsx("fr");
        JobId check = supervisor.call(() -> imports.check("x.xlsx", file));
        assertThat(await(check, row -> !row.state().active()).state()).isEqualTo(JobState.DONE);
        return check;
    }

    private JobId written(PersonTable table) throws InterruptedException {
        JobId check = checked(table);
        JobId write = supervisor.call(() -> imports.write(check));
        assertThat(await(write, row -> !row.state().active()).state()).isEqualTo(JobState.DONE);
        return write;
    }

    private long registered() {
        return fixtures.count("select count(*) from person where unit_id = ?1", team.unit());
    }

    private static String mark() {
        String family =
                PersonEntries.ofANewFamily().named("Nobody").identity().name().familyLatin();
        return Objects.requireNonNull(family).substring(0, 4);
    }

    private static Duration took(JobRow job) {
        return Duration.between(Objects.requireNonNull(job.startedAt()), Objects.requireNonNull(job.endedAt()));
    }

    private JobRow await(JobId job, Predicate<JobRow> until) throws InterruptedException {
        for (int i = 0; i < 3_000; i++) {
            JobRow row = supervisor.call(() -> queries.get(job));
            if (until.test(row)) {
                return row;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("still at work");
    }
}
