package org.mouakaba.funding.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.document.boundary.UnreadableSheetException;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobNotFound;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobService;
import org.mouakaba.job.boundary.JobState;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;
import org.mouakaba.testing.PaymentFile;

/** Payments from a workbook, in the background: looked through, then written, by their owner only. */
@ExtendWith(ArquillianExtension.class)
class PaymentImportIT {

    private static final Logger LOG = Logger.getLogger(PaymentImportIT.class.getName());
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final PageRequest ALL = new PageRequest(0, PageRequest.LIMIT);
    /** Ten payments each; 2,000 of them measure the import of 20,000 (docs/performance.md). */
    private static final int CONVENTIONS =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("MOUAKABA_IMPORT_CONVENTIONS"), "40"));

    private static final long BROKEN =
            IntStream.range(0, CONVENTIONS * 10).filter(PaymentFile::broken).count();

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

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void looksThroughAndThenWritesTheGoodLines() throws InterruptedException {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        List<ConventionId> signed = signed(administrator, CONVENTIONS);
        String mark = "VIR-" + signed.get(0).value();
        byte[] file = PaymentFile.of(numbers(administrator, signed), "60.00", mark);
        long before = payments(mark);

        JobId check = administrator.call(() -> imports.check("paiements.xlsx", file));
        JobRow checked = ended(administrator, check);
        assertThat(checked.state()).as(String.valueOf(checked)).isEqualTo(JobState.DONE);
        assertThat(checked.total()).isEqualTo(CONVENTIONS * 10);
        assertThat(checked.done()).isEqualTo(checked.total());
        assertThat(checked.refused()).isEqualTo(BROKEN);
        assertThat(payments(mark)).isEqualTo(before).isZero();
        assertThat(ledgers.tranche(administrator, signed.get(0), 1).status()).isEqualTo(TrancheStatus.PLANNED);
        assertThat(problems(administrator, check))
                .containsOnlyKeys(
                        "funding.conventionNotFound",
                        "funding.trancheNotFound",
                        "funding.importReferenceTwice",
                        "funding.paidBeforeOrder",
                        "funding.trancheLeft",
                        "funding.dayInFuture");
        assertThat(took(checked)).isLessThan(TWO_MINUTES);

        JobId write = administrator.call(() -> imports.write(check));
        JobRow written = ended(administrator, write);
        assertThat(written.state()).as(String.valueOf(written)).isEqualTo(JobState.DONE);
        assertThat(written.refused()).isEqualTo(BROKEN);
        assertThat(took(written)).isLessThan(TWO_MINUTES);
        LOG.info(() -> checked.total() + " lines looked through in " + took(checked) + ", written in " + took(written));
        assertThat(payments(mark)).isEqualTo(CONVENTIONS * 10L - BROKEN);
        assertThat(ledgers.balance(administrator, signed.get(1)).paid()).isEqualByComparingTo("600.00");
        assertThat(ledgers.tranche(administrator, signed.get(1), 1).status()).isEqualTo(TrancheStatus.PAID);
        assertThat(ledgers.tranche(administrator, signed.get(0), 1).status()).isEqualTo(TrancheStatus.ORDERED);
        assertThat(ledgers.balance(administrator, signed.get(0)).paid()).isEqualByComparingTo(new BigDecimal("540.00"));

        // What a stopped server left is taken up, and nothing is written twice.
        fixtures.insert("update job set state = 'FAILED', failure = 'job.serverStopped' where id = ?1", write.value());
        administrator.run(() -> jobs.resume(write));
        assertThat(ended(administrator, write).state()).isEqualTo(JobState.DONE);
        assertThat(payments(mark)).isEqualTo(CONVENTIONS * 10L - BROKEN);

        // The same file once more: each reference is known.
        JobId again = administrator.call(() -> imports.check("paiements.xlsx", file));
        assertThat(ended(administrator, again).refused()).isEqualTo(CONVENTIONS * 10L);
    }

    @Test
    void anotherTerritoryFindsNoConvention() throws InterruptedException {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        List<ConventionId> signed = signed(administrator, 1);
        byte[] file = PaymentFile.of(
                numbers(administrator, signed), "60.00", "X-" + signed.get(0).value());
        As elsewhere = ledgers.somebody(Role.ADMINISTRATOR, "07");
        JobId check = elsewhere.call(() -> imports.check("x.xlsx", file));
        assertThat(ended(elsewhere, check).refused()).isEqualTo(10);
        assertThat(problems(elsewhere, check)).containsOnlyKeys("funding.conventionNotFound");
        JobId write = elsewhere.call(() -> imports.write(check));
        assertThat(ended(elsewhere, write).refused()).isEqualTo(10);
        assertThat(ledgers.balance(administrator, signed.get(0)).paid()).isZero();
    }

    @Test
    void isTheAdministratorsAndTheJobItsOwners() throws InterruptedException {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        byte[] file = PaymentFile.of(List.of("CV-1999-000000"), "60.00", "Y");
        As coordinator = ledgers.somebody(Role.REGIONAL_COORDINATOR, "04");
        assertThatThrownBy(() -> coordinator.call(() -> imports.check("x.xlsx", file)))
                .isInstanceOf(EJBAccessException.class);
        JobId check = administrator.call(() -> imports.check("x.xlsx", file));
        ended(administrator, check);
        As colleague = ledgers.somebody(Role.ADMINISTRATOR, "04");
        assertThatThrownBy(() -> colleague.call(() -> queries.get(check))).isInstanceOf(JobNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.lines(check, false, ALL)))
                .isInstanceOf(JobNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> queries.file(check))).isInstanceOf(JobNotFound.class);
        assertThatThrownBy(() -> colleague.run(() -> jobs.cancel(check))).isInstanceOf(JobNotFound.class);
        assertThatThrownBy(() -> colleague.call(() -> imports.write(check))).isInstanceOf(JobNotFound.class);
        assertThat(colleague
                        .call(() -> queries.find(PaymentImportService.KINDS, ALL))
                        .rows())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoWorkbookOrWasNotLookedThrough() throws InterruptedException {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        byte[] text = "CV;1".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> administrator.call(() -> imports.check("x.csv", text)))
                .isInstanceOf(UnreadableSheetException.class);
        byte[] file = PaymentFile.of(List.of("CV-1999-000000"), "60.00", "Z");
        JobId check = administrator.call(() -> imports.check("x.xlsx", file));
        ended(administrator, check);
        JobId write = administrator.call(() -> imports.write(check));
        ended(administrator, write);
        assertThatThrownBy(() -> administrator.call(() -> imports.write(write))).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> administrator.run(() -> jobs.resume(check))).isInstanceOf(RuleException.class);
    }

    @Test
    void listsCostTheSameForMoreRows() throws InterruptedException {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        JobId few = looked(administrator, 1);
        Map<String, Long> once = count(administrator, few);
        JobId more = looked(administrator, 3);
        assertThat(count(administrator, more)).isEqualTo(once);
    }

    private Map<String, Long> count(As reader, JobId job) {
        return reader.call(() -> Map.of(
                "jobs", fixtures.statementsOf(() -> queries.find(PaymentImportService.KINDS, ALL)),
                "lines", fixtures.statementsOf(() -> queries.lines(job, true, ALL))));
    }

    private JobId looked(As administrator, int conventions) throws InterruptedException {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < conventions; i++) {
            numbers.add("CV-1999-00000" + i);
        }
        byte[] file = PaymentFile.of(numbers, "60.00", "N");
        JobId check = administrator.call(() -> imports.check("x.xlsx", file));
        ended(administrator, check);
        return check;
    }

    private List<ConventionId> signed(As administrator, int count) {
        BudgetLineId line = ledgers.line(administrator, count * 1000 + ".00");
        UUID association = ledgers.association();
        List<ConventionId> signed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            signed.add(ledgers.signed(administrator, line, association, "1000.00"));
        }
        return signed;
    }

    private List<String> numbers(As reader, List<ConventionId> of) {
        return of.stream()
                .map(id -> reader.call(() -> conventions.get(id)).summary().number())
                .toList();
    }

    private static Duration took(JobRow job) {
        return Duration.between(Objects.requireNonNull(job.startedAt()), Objects.requireNonNull(job.endedAt()));
    }

    private long payments(String mark) {
        return fixtures.count(
                "select count(*) from ledger_entry where kind = 'PAYMENT' and reference like ?1", mark + "-%");
    }

    private Map<String, Long> problems(As reader, JobId job) {
        return reader.call(() -> queries.lines(job, true, ALL)).rows().stream()
                .collect(Collectors.groupingBy(line -> String.valueOf(line.problem()), Collectors.counting()));
    }

    private JobRow ended(As owner, JobId job) throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            JobRow row = owner.call(() -> queries.get(job));
            if (!row.state().active()) {
                return row;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still at work");
    }
}
