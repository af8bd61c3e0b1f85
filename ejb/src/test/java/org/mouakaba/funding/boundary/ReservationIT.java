package org.mouakaba.funding.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.testing.Ledgers.SPRING;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;

/** The first and the last stage of money: held before it is promised, given back after it was paid. */
@ExtendWith(ArquillianExtension.class)
class ReservationIT {

    @Inject
    Ledgers ledgers;

    @Inject
    Fixtures fixtures;

    @Inject
    BudgetService budgets;

    @Inject
    BudgetQueries lines;

    @Inject
    ConventionService conventions;

    @Inject
    TrancheQueries tranches;

    @Inject
    TrancheService payments;

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
    void whatIsSelectedIsPromisedToNobodyElse() {
        BudgetLineId line = ledgers.line(administrator, "100000.00");
        ConventionId selected = drafted(line, "70000.00");
        ConventionId other = drafted(line, "60000.00");
        ledgers.move(administrator, selected, ConventionStatus.SELECTED);
        holds(line, "70000.00", "0.00", "100000.00", "30000.00");
        refuses("funding.lineLeft", () -> ledgers.move(administrator, other, ConventionStatus.SIGNED));
        refuses("funding.lineLeft", () -> ledgers.move(administrator, other, ConventionStatus.SELECTED));
        refuses(
                "funding.lineLeft",
                () -> administrator.run(() -> budgets.revise(new ReviseLine(
                        line,
                        EntryKind.BUDGET,
                        null,
                        new BigDecimal("-30000.01"),
                        SPRING,
                        "LF",
                        "Loi rectificative"))));
        assertThat(fixtures.attempt(
                        "insert into ledger_entry (id, kind, line_id, convention_id, amount, effective_on, operation_id,"
                                + " recorded_at, recorded_by) select gen_random_uuid(), 'RESERVATION', c.line_id, c.id,"
                                + " 30000.01, date '2026-03-01', gen_random_uuid(), now(), 'x' from convention c where c.id = '"
                                + other.value() + "'"))
                .as("the database holds it")
                .isEqualTo("23514");

        ledgers.move(administrator, selected, ConventionStatus.SIGNED);
        holds(line, "0.00", "70000.00", "30000.00", "30000.00");
        BalanceAt whenSelected = administrator.call(() -> lines.balance(line, LocalDate.of(2026, 11, 2)));
        assertThat(whenSelected.corrected().reserved()).isEqualByComparingTo("0.00");
    }

    @Test
    void whatIsGivenUpIsFreeAgain() {
        BudgetLineId line = ledgers.line(administrator, "100000.00");
        ConventionId first = drafted(line, "70000.00");
        ledgers.move(administrator, first, ConventionStatus.SELECTED);
        ledgers.move(administrator, first, ConventionStatus.ABANDONED);
        holds(line, "0.00", "0.00", "100000.00", "100000.00");
        refuses("funding.conventionStep", () -> ledgers.move(administrator, first, ConventionStatus.DRAFT));
        ConventionId second = drafted(line, "90000.00");
        ledgers.move(administrator, second, ConventionStatus.SELECTED);
        ledgers.move(administrator, second, ConventionStatus.DRAFT);
        ledgers.move(administrator, second, ConventionStatus.SELECTED);
        holds(line, "90000.00", "0.00", "100000.00", "10000.00");
    }

    /** Paid wholly and given back wholly: repaid, seen on the list, and its payment is corrected no more. */
    @Test
    void aTrancheThatCameBackIsRepaid() {
        ConventionId id =
                ledgers.signed(administrator, ledgers.line(administrator, "90000.00"), association, "90000.00");
        ledgers.pay(administrator, id, 1, SPRING);
        refuses("funding.recoveryLeft", () -> giveBack(id, 1, "54000.01"));
        refuses("funding.recoveryLeft", () -> giveBack(id, 2, "0.01"));
        giveBack(id, 1, "14000.00");
        assertThat(ledgers.tranche(administrator, id, 1).status()).isEqualTo(TrancheStatus.PAID);
        giveBack(id, 1, "40000.00");
        TrancheRow row = ledgers.tranche(administrator, id, 1);
        assertThat(row.status()).isEqualTo(TrancheStatus.REPAID);
        assertThat(row.recovered()).isEqualByComparingTo("54000.00");
        assertThat(ledgers.balance(administrator, id).recovered()).isEqualByComparingTo("54000.00");
        assertThat(administrator
                        .call(() -> tranches.find(
                                new TrancheCriteria(null, null, null, false, true), new PageRequest(0, 200)))
                        .rows())
                .contains(row);
        EntryId payment = administrator
                .call(() -> lines.entries(new EntryCriteria(null, id, EntryKind.PAYMENT), new PageRequest(0, 1)))
                .rows()
                .get(0)
                .id();
        refuses(
                "funding.paymentRecovered",
                () -> administrator.run(() -> payments.correct(
                        new CorrectPayment(payment, new BigDecimal("1.00"), SPRING, "OV-2", "Montant lu de travers"))));
    }

    private void giveBack(ConventionId id, int position, String amount) {
        TrancheId of = ledgers.tranche(administrator, id, position).id();
        administrator.run(() -> conventions.recover(new RecordRecovery(
                id, of, new BigDecimal(amount), LocalDate.of(2026, 11, 3), "REV-1", "Projet arrêté")));
    }

    private ConventionId drafted(BudgetLineId line, String amount) {
        return administrator.call(() -> conventions.draft(new DraftConvention(
                line,
                ledgers.terms(association, amount),
                List.of(new PlannedTranche(SPRING, new BigDecimal(amount), null)))));
    }

    private void holds(BudgetLineId line, String reserved, String committed, String available, String free) {
        Balance balance = administrator.call(() -> lines.get(line)).summary().balance();
        assertThat(List.of(balance.reserved(), balance.committed(), balance.available(), balance.free()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(reserved),
                        new BigDecimal(committed),
                        new BigDecimal(available),
                        new BigDecimal(free));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleException.class).hasMessage(key);
    }
}
