package org.mouakaba.funding.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Ledgers;

/** The life of a convention, and each rule of the ledger refused in words. */
@ExtendWith(ArquillianExtension.class)
class ConventionServiceIT {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    @Inject
    Ledgers ledgers;

    @Inject
    BudgetService budgets;

    @Inject
    BudgetQueries budgetQueries;

    @Inject
    ConventionService conventions;

    @Inject
    ConventionQueries queries;

    @Inject
    ExpenditureService expenditures;

    @Inject
    ExpenditureQueries expenditureQueries;

    @Inject
    JustificationService reports;

    @Inject
    TrancheService tranches;

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
    void carriesMoneyFromTheVoteToTheSettlement() {
        BudgetLineId line = ledgers.line(administrator, "100000.00");
        ConventionId id = ledgers.signed(administrator, line, association, "80000.00");
        ledgers.pay(administrator, id, 1, SPRING.plusDays(20));
        declare(id, SPRING.plusDays(30), "40000.00");
        report(id, 1, List.of(), "");
        ledgers.step(administrator, id, 2, TrancheStep.REQUEST, "", AUTUMN);
        ledgers.step(administrator, id, 2, TrancheStep.DEDUCT, "2000.00", AUTUMN);
        ledgers.pay(administrator, id, 2, AUTUMN);
        ExpenditureId second = declare(id, AUTUMN.plusDays(3), "30000.00");
        report(id, 2, List.of(new AcceptedAmount(second, new BigDecimal("29000.00"))), "Facture illisible");
        administrator.run(() -> conventions.recover(new RecordRecovery(
                id, null, new BigDecimal("1000.00"), LocalDate.of(2026, 11, 1), "REV-1", "Dépense rejetée")));
        ledgers.move(administrator, id, ConventionStatus.ACTIVE);
        ledgers.move(administrator, id, ConventionStatus.COMPLETED);
        ledgers.move(administrator, id, ConventionStatus.CLOSED);

        Balance end = ledgers.balance(administrator, id);
        assertThat(end.committed()).isEqualByComparingTo("78000.00");
        assertThat(end.planned()).isEqualByComparingTo("78000.00");
        assertThat(end.paid()).isEqualByComparingTo("78000.00");
        assertThat(end.spent()).isEqualByComparingTo("70000.00");
        assertThat(end.accepted()).isEqualByComparingTo("69000.00");
        assertThat(end.rejected()).isEqualByComparingTo("1000.00");
        assertThat(end.recovered()).isEqualByComparingTo("1000.00");
        assertThat(end.surplus()).isEqualByComparingTo("8000.00");
        assertThat(end.unsettled()).isEqualByComparingTo("0.00");
        BudgetLineDetail detail = administrator.call(() -> budgetQueries.get(line));
        assertThat(detail.summary().balance().available()).isEqualByComparingTo("22000.00");
    }

    @Test
    void promisesNoMoreThanTheLineHoldsUnlessSomebodyLetsIt() {
        BudgetLineId line = ledgers.line(administrator, "50000.00");
        refuses("funding.lineLeft", () -> ledgers.signed(administrator, line, association, "60000.00"));
        administrator.run(() -> budgets.allowExcess(new AllowExcess(
                line, new BigDecimal("10000.00"), new Grant("Le secrétaire général", "Urgence hivernale", "D-12"))));
        ledgers.signed(administrator, line, association, "60000.00");
        assertThat(administrator.call(() -> budgetQueries.get(line)).authorisations())
                .extracting(AuthorisationRow::grantedBy)
                .containsExactly("Le secrétaire général");
    }

    @Test
    void paysNoMoreThanTheTrancheHolds() {
        ConventionId id =
                ledgers.signed(administrator, ledgers.line(administrator, "90000.00"), association, "90000.00");
        ledgers.step(administrator, id, 1, TrancheStep.ORDER, "", SPRING);
        refuses("funding.trancheLeft", () -> ledgers.step(administrator, id, 1, TrancheStep.PAY, "54000.01", SPRING));
        refuses(
                "funding.paidBeforeOrder",
                () -> ledgers.step(administrator, id, 1, TrancheStep.PAY, "10.00", SPRING.minusDays(1)));
        ledgers.step(administrator, id, 1, TrancheStep.PAY, "54000.00", SPRING);
        assertThat(ledgers.tranche(administrator, id, 1).status()).isEqualTo(TrancheStatus.PAID);
    }

    @Test
    void ordersNothingWhileAnEarlierReportIsLate() {
        ConventionId id =
                ledgers.signed(administrator, ledgers.line(administrator, "90000.00"), association, "90000.00");
        ledgers.pay(administrator, id, 1, SPRING);
        ledgers.step(administrator, id, 2, TrancheStep.REQUEST, "", AUTUMN);
        assertThat(ledgers.tranche(administrator, id, 2).obstacle()).isEqualTo(Obstacle.LATE_REPORT);
        refuses("funding.earlierReportLate", () -> ledgers.step(administrator, id, 2, TrancheStep.ORDER, "", AUTUMN));
        TrancheRow row = ledgers.tranche(administrator, id, 2);
        administrator.run(() -> tranches.move(new MoveTranche(
                row.id(),
                TrancheStep.ORDER,
                null,
                AUTUMN,
                "OP-2",
                null,
                new Grant("Le gouverneur", "Salaires de six mois impayés", null),
                row.version())));
        assertThat(ledgers.tranche(administrator, id, 2).obstacle()).isEqualTo(Obstacle.NOT_PAID);
    }

    @Test
    void countsNoExpenditureOutsideTheTimeOfTheConvention() {
        ConventionId id =
                ledgers.signed(administrator, ledgers.line(administrator, "90000.00"), association, "90000.00");
        LocalDate before = LocalDate.of(2025, 12, 31);
        refuses("funding.outOfPeriodOf", () -> declare(id, before, "100.00"));
        administrator.run(() -> expenditures.declare(new DeclareExpenditure(
                id,
                Ledgers.spent(before, "STAFF"),
                null,
                new ForeignAmount("EUR", new BigDecimal("100.00"), new BigDecimal("10.815")),
                null,
                new Grant("Le directeur régional", "Achat avant la signature", null))));
        assertThat(ledgers.balance(administrator, id).spent()).isEqualByComparingTo("1081.50");
    }

    /** Said anew with another day, as declared with it: only where an administrator names who lets it count. */
    @Test
    void correctsNoExpenditureOutOfTheTimeOfTheConvention() {
        BudgetLineId line = ledgers.line(administrator, "90000.00");
        ConventionId id = ledgers.signed(administrator, line, association, "90000.00");
        ExpenditureId spent = declare(id, SPRING.plusDays(2), "100.00");
        Grant grant = new Grant("Le directeur régional", "Achat avant la signature", null);
        As partner = ledgers.partnerOf(association);
        refuses("funding.outOfPeriodOf", () -> administrator.run(() -> expenditures.correct(earlier(spent, null))));
        refuses("funding.outOfPeriodOf", () -> partner.run(() -> expenditures.correct(earlier(spent, grant))));
        administrator.run(() -> expenditures.correct(earlier(spent, grant)));
        assertThat(administrator
                        .call(() -> expenditureQueries.get(spent))
                        .terms()
                        .spentOn())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(administrator.call(() -> budgetQueries.get(line)).authorisations())
                .extracting(AuthorisationRow::rule)
                .containsExactly(PassedRule.OUT_OF_PERIOD);
    }

    private CorrectExpenditure earlier(ExpenditureId spent, @Nullable Grant waiver) {
        return new CorrectExpenditure(
                spent,
                Ledgers.spent(LocalDate.of(2025, 12, 31), "STAFF"),
                new BigDecimal("100.00"),
                "La facture porte un autre jour",
                waiver,
                administrator.call(() -> expenditureQueries.get(spent)).version());
    }

    @Test
    void acceptsNoMoreThanWasDeclaredAndNotByWhoDeclared() {
        As partner = ledgers.partnerOf(association);
        ConventionId id =
                ledgers.signed(administrator, ledgers.line(administrator, "90000.00"), association, "90000.00");
        ExpenditureId spent = partner.call(() -> expenditures.declare(new DeclareExpenditure(
                id, Ledgers.spent(SPRING.plusDays(2), "FOOD"), new BigDecimal("500.00"), null, null, null)));
        JustificationRow report = partner.call(() -> queries.get(id)).reports().get(0);
        partner.run(() -> reports.submit(new SubmitJustification(report.id(), report.version())));
        long known = partner.call(() -> expenditureQueries.get(spent)).version();
        CorrectExpenditure late = new CorrectExpenditure(
                spent,
                Ledgers.spent(SPRING.plusDays(2), "FOOD"),
                new BigDecimal("900.00"),
                "Facture oubliée en mars",
                null,
                known);
        refuses("funding.reportClosed", () -> partner.run(() -> expenditures.correct(late)));
        AcceptedAmount more = new AcceptedAmount(spent, new BigDecimal("500.01"));
        refuses(
                "funding.acceptedAboveDeclared",
                () -> administrator.run(() ->
                        reports.decide(new DecideJustification(report.id(), List.of(more), "", report.version() + 1))));
        AcceptedAmount part = new AcceptedAmount(spent, new BigDecimal("300.00"));
        refuses(
                "funding.reasonMissing",
                () -> administrator.run(() ->
                        reports.decide(new DecideJustification(report.id(), List.of(part), "", report.version() + 1))));
        administrator.run(() -> reports.decide(
                new DecideJustification(report.id(), List.of(part), "Ticket sans nom", report.version() + 1)));
        assertThat(administrator.call(() -> expenditureQueries.get(spent)).accepted())
                .isEqualByComparingTo("300.00");
    }

    @Test
    void saysAnewWhatWasWrongAndKeepsWhatWasSaid() {
        BudgetLineId line = ledgers.line(administrator, "90000.00");
        ConventionId id = ledgers.signed(administrator, line, association, "90000.00");
        ledgers.pay(administrator, id, 1, SPRING);
        ExpenditureId spent = declare(id, SPRING.plusDays(2), "500.00");
        report(id, 1, List.of(), "");
        long version = administrator.call(() -> expenditureQueries.get(spent)).version();
        administrator.run(() -> expenditures.correct(new CorrectExpenditure(
                spent,
                Ledgers.spent(SPRING.plusDays(2), "TRANSPORT"),
                new BigDecimal("500.00"),
                "Imputée au fonctionnement par erreur",
                null,
                version)));
        PageRequest page = new PageRequest(0, 100);
        List<EntryRow> entries = administrator
                .call(() -> budgetQueries.entries(new EntryCriteria(line, null, EntryKind.EXPENDITURE), page))
                .rows();
        assertThat(entries).extracting(EntryRow::category).containsExactlyInAnyOrder("STAFF", "STAFF", "TRANSPORT");
        assertThat(entries)
                .extracting(EntryRow::amount)
                .extracting(BigDecimal::toPlainString)
                .containsExactlyInAnyOrder("500.00", "-500.00", "500.00");
        assertThat(ledgers.balance(administrator, id).accepted()).isEqualByComparingTo("500.00");

        EntryRow payment = administrator
                .call(() -> budgetQueries.entries(new EntryCriteria(null, id, EntryKind.PAYMENT), page))
                .rows()
                .get(0);
        administrator.run(() -> tranches.correct(new CorrectPayment(
                payment.id(), new BigDecimal("53000.00"), SPRING, "OV-1b", "Montant lu de travers sur l’avis")));
        assertThat(ledgers.balance(administrator, id).paid()).isEqualByComparingTo("53000.00");
        assertThat(ledgers.tranche(administrator, id, 1).status()).isEqualTo(TrancheStatus.ORDERED);
        BalanceAt then = administrator.call(() -> budgetQueries.balance(line, SPRING.plusDays(5)));
        assertThat(then.corrected().paid()).isEqualByComparingTo("53000.00");
        assertThat(then.known().paid()).as("nothing was recorded in spring yet").isEqualByComparingTo("0.00");
    }

    @Test
    void movesMoneyBetweenLinesSoThatNothingIsLost() {
        BudgetLineId from = ledgers.line(administrator, "DTIPE", 2099, "OTHER", "1000.00");
        BudgetLineId to = ledgers.line(administrator, "EMF", 2099, "OTHER", "200.00");
        ReviseLine more = new ReviseLine(
                from, EntryKind.TRANSFER, to, new BigDecimal("1000.01"), SPRING, "DEC-1", "Besoin en hiver");
        refuses("funding.lineLeft", () -> administrator.run(() -> budgets.revise(more)));
        administrator.run(() -> budgets.revise(new ReviseLine(
                from, EntryKind.TRANSFER, to, new BigDecimal("300.00"), SPRING, "DEC-1", "Besoin en hiver")));
        assertThat(administrator
                        .call(() -> budgetQueries.get(from))
                        .summary()
                        .balance()
                        .budget())
                .isEqualByComparingTo("700.00");
        assertThat(administrator
                        .call(() -> budgetQueries.get(to))
                        .summary()
                        .balance()
                        .budget())
                .isEqualByComparingTo("500.00");
    }

    private ExpenditureId declare(ConventionId id, LocalDate on, String amount) {
        return administrator.call(() -> expenditures.declare(
                new DeclareExpenditure(id, Ledgers.spent(on, "STAFF"), new BigDecimal(amount), null, null, null)));
    }

    /** Handed in by the association, decided by the administrator. */
    private void report(ConventionId id, int position, List<AcceptedAmount> less, String reason) {
        As partner = ledgers.partnerOf(association);
        JustificationRow row = partner.call(() -> queries.get(id)).reports().get(position - 1);
        partner.run(() -> reports.submit(new SubmitJustification(row.id(), row.version())));
        administrator.run(() -> reports.decide(new DecideJustification(row.id(), less, reason, row.version() + 1)));
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .asInstanceOf(type(RuleException.class))
                .extracting(RuleException::messageKey)
                .isEqualTo(key);
    }
}
