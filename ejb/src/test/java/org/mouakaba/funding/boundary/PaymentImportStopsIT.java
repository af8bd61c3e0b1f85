package org.mouakaba.funding.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.job.boundary.JobBatch;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobService;
import org.mouakaba.job.boundary.JobState;
import org.mouakaba.job.control.JobRepository;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;
import org.mouakaba.testing.PaymentFile;

/** An import that does not come to its end by itself: stopped, refused by the database, left by a server, grown old. */
@ExtendWith(ArquillianExtension.class)
class PaymentImportStopsIT {

    /** With the ten payments of one convention they fill a piece of 500 lines; the next one is another piece. */
    private static final int UNKNOWN = 49;

    @Inject
    Ledgers ledgers;

    @Inject
    Fixtures fixtures;

    @Inject
    PaymentImportService imports;

    @Inject
    ConventionQueries conventions;

    @Inject
    JobService jobs;

    @Inject
    JobQueries queries;

    @Inject
    JobBatch batch;

    @Inject
    JobRepository repository;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    /** What was written stays, it says how far it came, and goes on from there: stopped by its owner or left by a server. */
    @Test
    void whatStopsInTheMiddleKeepsWhatIsWrittenAndGoesOn() throws Exception {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        List<ConventionId> signed = signed(administrator);
        JobId check = checked(administrator, signed, "60.00");
        JobId write = cancelledInTheFirstPiece(administrator, check, signed.get(0));
        JobRow stopped = await(administrator, write, row -> !row.state().active());
        assertThat(stopped.state()).as(String.valueOf(stopped)).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.total()).isEqualTo(510);
        assertThat(fixtures.count("select count(*) from job_line where job_id = ?1", write.value()))
                .as("it says how far it came")
                .isEqualTo(stopped.done())
                .isBetween(500L, 509L);
        assertThat(paid(administrator, signed.get(0))).isPositive();
        assertThat(paid(administrator, signed.get(1))).isZero();
        long written = paid(administrator, signed.get(0));

        // As it would stand had the server died after that piece.
        fixtures.insert(
                "update job set state = 'RUNNING', cancelling = false, ended_at = null where id = ?1", write.value());
        assertThatThrownBy(() -> administrator.run(() -> jobs.resume(write))).isInstanceOf(RuleException.class);
        String server = (String) fixtures.column("select server from job where id = ?1", write.value())
                .get(0);
        transaction.begin();
        repository.leftBy(server, "job.serverStopped", Instant.now());
        transaction.commit();
        assertThat(administrator.call(() -> queries.get(write)).failure()).isEqualTo("job.serverStopped");
        administrator.run(() -> jobs.resume(write));
        JobRow ended = await(administrator, write, row -> !row.state().active());
        assertThat(ended.state()).as(String.valueOf(ended)).isEqualTo(JobState.DONE);
        assertThat(ended.done()).isEqualTo(510);
        assertThat(paid(administrator, signed.get(0))).isEqualTo(written);
        assertThat(paid(administrator, signed.get(1))).isPositive();
    }

    /** The rules let a line pass that the database refuses: its piece is halved until that line is found. */
    @Test
    void whatOnlyTheDatabaseRefusesIsFoundByHalves() throws Exception {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        List<ConventionId> signed = signed(administrator);
        // A tranche that says more is left than the convention promised: the balance of the convention is the wall.
        fixtures.insert(
                "update tranche set planned = 9000 where convention_id = ?1 and position = 1",
                signed.get(1).value());
        JobId check = checked(administrator, signed, "190.00");
        JobId write = administrator.call(() -> imports.write(check));
        JobRow ended = await(administrator, write, row -> !row.state().active());
        assertThat(ended.state()).as(String.valueOf(ended)).isEqualTo(JobState.DONE);
        assertThat(ended.done()).isEqualTo(510);
        long good = paid(administrator, signed.get(1)) / 190;
        assertThat(good).as("as many as the convention holds").isEqualTo(5);
        assertThat(fixtures.count(
                        "select count(*) from job_line where job_id = ?1 and problem = 'funding.conventionExhausted'",
                        write.value()))
                .as("and each of the others by its name")
                .isEqualTo(4);
    }

    @Test
    void whatItHoldsIsDeletedAfterTheDaysOfTheSetting() throws Exception {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        byte[] file = PaymentFile.of(List.of("CV-1999-000000"), "60.00", "R");
        JobId old = administrator.call(() -> imports.check("x.xlsx", file));
        await(administrator, old, row -> !row.state().active());
        JobId young = administrator.call(() -> imports.check("x.xlsx", file));
        await(administrator, young, row -> !row.state().active());
        fixtures.insert("update job set ended_at = ended_at - interval '25 days' where id = ?1", old.value());
        assertThatThrownBy(() -> administrator.call(() -> batch.clear(Instant.now())))
                .isInstanceOf(EJBAccessException.class);
        clear(Instant.now().plus(4, ChronoUnit.DAYS));
        assertThat(administrator.call(() -> queries.get(old)).cleared()).isFalse();
        clear(Instant.now().plus(7, ChronoUnit.DAYS));
        JobRow row = administrator.call(() -> queries.get(old));
        assertThat(row.cleared()).isTrue();
        assertThat(row.refused()).isEqualTo(10);
        assertThat(administrator
                        .call(() -> queries.lines(old, false, new PageRequest(0, 1)))
                        .total())
                .isZero();
        assertThatThrownBy(() -> administrator.call(() -> queries.file(old))).hasMessage("job.cleared");
        assertThatThrownBy(() -> administrator.call(() -> imports.write(old))).hasMessage("job.cleared");
        assertThat(administrator.call(() -> queries.file(young))).isEqualTo(file);
        assertThat(administrator.call(() -> queries.get(young)).cleared()).isFalse();
    }

    private void clear(Instant now) {
        while (As.user("anonymous", "system").call(() -> batch.clear(now)) > 0) {}
    }

    /** While the first piece waits for a convention that somebody holds, its owner asks for it to stop. */
    private JobId cancelledInTheFirstPiece(As administrator, JobId check, ConventionId first) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService somebody = Executors.newSingleThreadExecutor();
        try {
            Future<?> holds = somebody.submit(() -> {
                fixtures.hold("select id from convention where id = ?1 for update", first.value(), held, release);
                return null;
            });
            held.await();
            JobId write = administrator.call(() -> imports.write(check));
            await(administrator, write, row -> row.state() == JobState.RUNNING && waiting());
            administrator.run(() -> jobs.cancel(write));
            release.countDown();
            holds.get();
            return write;
        } finally {
            release.countDown();
            somebody.shutdown();
        }
    }

    private boolean waiting() {
        return fixtures.count("select count(*) from pg_locks where not granted") > 0;
    }

    private JobId checked(As administrator, List<ConventionId> signed, String amount) throws InterruptedException {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < UNKNOWN; i++) {
            numbers.add("CV-1999-%06d".formatted(i));
        }
        signed.forEach(id -> numbers.add(
                administrator.call(() -> conventions.get(id)).summary().number()));
        byte[] file = PaymentFile.of(numbers, amount, "STOP-" + signed.get(0).value());
        JobId check = administrator.call(() -> imports.check("paiements.xlsx", file));
        await(administrator, check, row -> row.state() == JobState.DONE);
        return check;
    }

    /** Two of one line; the first tranche of each is 600 DH. */
    private List<ConventionId> signed(As administrator) {
        BudgetLineId line = ledgers.line(administrator, "2000.00");
        UUID association = ledgers.association();
        return List.of(
                ledgers.signed(administrator, line, association, "1000.00"),
                ledgers.signed(administrator, line, association, "1000.00"));
    }

    private long paid(As reader, ConventionId id) {
        return ledgers.balance(reader, id).paid().longValue();
    }

    private JobRow await(As owner, JobId job, Predicate<JobRow> wanted) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            JobRow row = owner.call(() -> queries.get(job));
            if (wanted.test(row)) {
                return row;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("waited too long");
    }
}
