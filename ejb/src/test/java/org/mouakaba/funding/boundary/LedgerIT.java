package org.mouakaba.funding.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouakaba.testing.Ledgers.SPRING;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;

/** The database holds the rules of the ledger, whatever is tried and whoever is faster. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final String OF_CONVENTION =
            "insert into ledger_entry (id, kind, line_id, convention_id, amount, effective_on,"
                    + " operation_id, recorded_at, recorded_by) select gen_random_uuid(), '%s', c.line_id, c.id, %s, date '2026-03-01',"
                    + " gen_random_uuid(), now(), 'x' from convention c where c.id = '%s'";

    private static final List<ConventionStatus> BEFORE_THE_SIGNATURE = List.of(
            ConventionStatus.DRAFT,
            ConventionStatus.SUBMITTED,
            ConventionStatus.SELECTED,
            ConventionStatus.SIGNED,
            ConventionStatus.ABANDONED);

    private static final List<TrancheStep> STEPS = List.of(TrancheStep.values());

    @Inject
    Ledgers ledgers;

    @Inject
    Fixtures fixtures;

    @Inject
    TrancheService tranches;

    @Inject
    ConventionService conventions;

    @Inject
    ConventionQueries queries;

    private As administrator = As.user("nobody");
    private UUID association = new UUID(0, 0);

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void somebody() {
        administrator = ledgers.somebody(Role.ADMINISTRATOR, "04");
        association = ledgers.association();
    }

    @Test
    void ofTwoWhoPayTheLastDirhamOneIsToldWhyNot() throws Exception {
        ConventionId id =
                ledgers.signed(administrator, ledgers.line(administrator, "60000.00"), association, "60000.00");
        ledgers.step(administrator, id, 1, TrancheStep.ORDER, "", SPRING);
        TrancheRow row = ledgers.tranche(administrator, id, 1);
        As other = ledgers.somebody(Role.ADMINISTRATOR, "");
        List<@Nullable String> ends = together(
                () -> attempt(administrator, () -> tranches.move(pay(row, "A"))),
                () -> attempt(other, () -> tranches.move(pay(row, "B"))));
        assertThat(ends).containsExactlyInAnyOrder("done", "funding.trancheLeft [0.00]");
        assertThat(attempt(other, () -> tranches.move(pay(row, "C")))).isEqualTo("funding.trancheLeft [0.00]");
        assertThat(ledgers.balance(administrator, id).paid()).isEqualByComparingTo("36000.00");
    }

    @Test
    void ofTwoWhoPromiseTheLastDirhamOneIsToldHowMuchIsLeft() throws Exception {
        BudgetLineId line = ledgers.line(administrator, "100000.00");
        MoveConvention one = signature(line);
        MoveConvention two = signature(line);
        As other = ledgers.somebody(Role.ADMINISTRATOR, "");
        List<@Nullable String> ends = together(
                () -> attempt(administrator, () -> conventions.move(one)),
                () -> attempt(other, () -> conventions.move(two)));
        assertThat(ends).containsExactlyInAnyOrder("done", "funding.lineLeft [30000.00]");
    }

    @Test
    void noProgramPassesTheRules() {
        ConventionId id =
                ledgers.signed(administrator, ledgers.line(administrator, "60000.00"), association, "60000.00");
        assertThat(fixtures.attempt(OF_CONVENTION.formatted("COMMITMENT", "0.01", id.value())))
                .as("more promised than the line holds")
                .isEqualTo("23514");
        assertThat(fixtures.attempt(OF_CONVENTION.formatted("RECOVERY", "0.01", id.value())))
                .as("more back than was paid")
                .isEqualTo("23514");
        assertThat(fixtures.attempt(OF_CONVENTION.formatted("SURPLUS", "0", id.value())))
                .as("an amount of nought")
                .isEqualTo("23514");
        for (String table : List.of("ledger_entry", "funding_authorisation")) {
            assertThat(fixtures.privileges(table))
                    .containsAllEntriesOf(Map.of("UPDATE", false, "DELETE", false, "TRUNCATE", false));
        }
        for (String table : List.of("line_balance", "convention_balance", "ledger_part", "ledger_part_whole")) {
            assertThat(fixtures.privileges(table))
                    .containsAllEntriesOf(Map.of("INSERT", false, "UPDATE", false, "DELETE", false, "TRUNCATE", false));
        }
    }

    /** Whatever is tried in whatever order, what is kept is the sum of the entries, and no rule is broken. */
    @Test
    void keepsEveryRuleWhateverIsTried() {
        for (int seed = 1; seed <= 6; seed++) {
            Random lot = new Random(seed);
            BudgetLineId line = ledgers.line(administrator, "200000.00");
            List<ConventionId> promised = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String amount = 51_000 + lot.nextInt(40_000) + ".00";
                attempt(administrator, () -> promised.add(ledgers.signed(administrator, line, association, amount)));
            }
            List<ConventionId> wished = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                wished.add(drafted(line, 20_000 + lot.nextInt(60_000) + ".00"));
            }
            for (int i = 0; i < 25; i++) {
                ConventionId chosen = wished.get(lot.nextInt(wished.size()));
                ConventionStatus to = BEFORE_THE_SIGNATURE.get(lot.nextInt(BEFORE_THE_SIGNATURE.size()));
                attempt(administrator, () -> ledgers.move(administrator, chosen, to));
                ConventionId id = promised.get(lot.nextInt(promised.size()));
                int position = 1 + lot.nextInt(2);
                TrancheStep step = STEPS.get(lot.nextInt(STEPS.size()));
                String amount = step.needsAmount() ? lot.nextInt(60_000) + ".50" : "";
                LocalDate on = SPRING.plusDays(i * 5L);
                attempt(administrator, () -> ledgers.step(administrator, id, position, step, amount, on));
                BigDecimal back = new BigDecimal(lot.nextInt(40_000) + ".50");
                attempt(administrator, () -> giveBack(id, lot.nextBoolean() ? position : 0, back));
            }
            assertThat(wrong(line)).as("seed " + seed).isZero();
            assertThat(fixtures.count("select count(*) from ledger_entry where line_id = ?1", line.value()))
                    .as("seed " + seed)
                    .isGreaterThan(6);
        }
    }

    /** What is kept beside the entries and is not their sum. */
    private long wrong(BudgetLineId line) {
        return fixtures.count("""
                select count(*) from (
                    select 1 from line_balance b where b.line_id = ?1 and (b.committed <> (select coalesce(sum(amount), 0)
                        from ledger_entry where line_id = ?1 and kind in ('COMMITMENT', 'DEDUCTION'))
                        or b.paid <> (select coalesce(sum(amount), 0) from ledger_entry where line_id = ?1 and kind = 'PAYMENT')
                        or b.reserved <> (select coalesce(sum(amount), 0) from ledger_entry where line_id = ?1 and kind = 'RESERVATION')
                        or b.committed + b.reserved > b.budget or b.paid > b.committed)
                    union all
                    select 1 from tranche t join convention c on c.id = t.convention_id where c.line_id = ?1 and (t.paid > t.planned
                        or t.paid <> (select coalesce(sum(amount), 0) from ledger_entry where tranche_id = t.id and kind = 'PAYMENT')
                        or t.recovered <> (select coalesce(sum(amount), 0) from ledger_entry where tranche_id = t.id and kind = 'RECOVERY')
                        or t.recovered > t.paid or (t.status = 'REPAID') <> (t.status in ('PAID', 'REPAID') and t.recovered = t.paid and t.paid > 0))
                    union all
                    select 1 from convention_balance b join convention c on c.id = b.convention_id where c.line_id = ?1
                        and (b.paid > b.committed or b.planned > b.committed
                        or b.reserved <> (case when c.status = 'SELECTED' then c.amount else 0 end))
                    union all
                    select 1 from (select dimension, month, kind, sum(amount) as amount from ledger_part where line_id = ?1
                            group by 1, 2, 3) t
                        full join (select d.dimension, date_trunc('month', effective_on)::date as month, kind, sum(amount) as amount
                            from ledger_entry cross join (select distinct dimension from ledger_part) d where line_id = ?1
                            group by 1, 2, 3) e using (dimension, month, kind) where t.amount is distinct from e.amount) w
                """, line.value());
    }

    private void giveBack(ConventionId id, int position, BigDecimal amount) {
        TrancheId of = position == 0
                ? null
                : ledgers.tranche(administrator, id, position).id();
        administrator.run(() ->
                conventions.recover(new RecordRecovery(id, of, amount, SPRING.plusDays(200), "REV", "Non utilisé")));
    }

    private ConventionId drafted(BudgetLineId line, String amount) {
        return administrator.call(() -> conventions.draft(new DraftConvention(
                line,
                ledgers.terms(association, amount),
                List.of(new PlannedTranche(SPRING, new BigDecimal(amount), null)))));
    }

    private MoveConvention signature(BudgetLineId line) {
        ConventionId id = drafted(line, "70000.00");
        return new MoveConvention(
                id,
                ConventionStatus.SIGNED,
                SPRING,
                "ENG",
                null,
                administrator.call(() -> queries.get(id)).version());
    }

    private static MoveTranche pay(TrancheRow row, String mark) {
        return new MoveTranche(
                row.id(), TrancheStep.PAY, row.due(), SPRING, mark + row.id().value(), null, null, row.version());
    }

    private static String attempt(As who, Runnable act) {
        try {
            who.run(act);
            return "done";
        } catch (RuleException refused) {
            return refused.messageKey() + " " + List.of(refused.messageArguments());
        } catch (RuntimeException late) {
            return "refused";
        }
    }

    private static List<@Nullable String> together(Callable<String> one, Callable<String> two)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<@Nullable String> ends = new ArrayList<>();
            for (Future<String> end : threads.invokeAll(List.of(one, two))) {
                ends.add(end.get());
            }
            return ends;
        } finally {
            threads.shutdownNow();
        }
    }
}
