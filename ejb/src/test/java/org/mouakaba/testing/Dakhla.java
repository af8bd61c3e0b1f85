package org.mouakaba.testing;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.AcceptedAmount;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetService;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionQueries;
import org.mouakaba.funding.boundary.DecideJustification;
import org.mouakaba.funding.boundary.DeclareExpenditure;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.ExpenditureId;
import org.mouakaba.funding.boundary.ExpenditureService;
import org.mouakaba.funding.boundary.ForeignAmount;
import org.mouakaba.funding.boundary.JustificationRow;
import org.mouakaba.funding.boundary.JustificationService;
import org.mouakaba.funding.boundary.OpenLine;
import org.mouakaba.funding.boundary.ReviseLine;
import org.mouakaba.funding.boundary.SubmitJustification;
import org.mouakaba.funding.boundary.TrancheStep;

/** The money of docs/worked-example.md: what was voted, promised, paid and spent in region 12, and what its cases came to. */
public class Dakhla {

    public static final String OUED = "12.391";
    public static final String AOUSSERD = "12.066";

    @Inject
    Fixtures fixtures;

    @Inject
    Ledgers ledgers;

    @Inject
    BudgetService budgets;

    @Inject
    ConventionQueries conventions;

    @Inject
    ExpenditureService expenditures;

    @Inject
    JustificationService justifications;

    /** Cases as the batch would have published them. */
    public void cases() {
        fixtures.insert("delete from case_quarter where window_end = date '2026-09-30'");
        quarter("12", "2025-12-31", 5, 5, 50, "60");
        quarter("12", "2026-03-31", 20, 10, 60, "90");
        quarter("12", "2026-06-30", 10, 20, 60, "80");
        quarter("12", "2026-09-30", 15, 5, 55, "70");
        quarter(OUED, "2026-03-31", 9, 5, 40, "60");
        quarter(OUED, "2026-06-30", 6, 10, 41, "50");
        quarter(OUED, "2026-09-30", 9, 5, 40, "50");
        quarter(AOUSSERD, "2026-03-31", 11, 5, 20, "30");
        quarter(AOUSSERD, "2026-06-30", null, 5, 19, "30");
        quarter(AOUSSERD, "2026-09-30", 6, 5, 15, "20");
    }

    private void quarter(
            String territory, String end, @Nullable Integer opened, int closed, int active, String months) {
        fixtures.insert(
                "insert into case_quarter (window_end, territory_code, quarter_end, opened, closed, active, weighted_months,"
                        + " smallest, as_of) values (date '2026-09-30', ?1, cast(?2 as date), cast(?3 as integer), ?4, ?5,"
                        + " cast(?6 as numeric), 5, now())",
                territory,
                end,
                opened,
                closed,
                active,
                months);
    }

    public void facts(As administrator) {
        BudgetLineId staff = line(administrator, "DTIPE", "1000000.00");
        BudgetLineId women = line(administrator, "EMF", "400000.00");
        administrator.run(() -> budgets.revise(new ReviseLine(
                staff,
                EntryKind.TRANSFER,
                women,
                new BigDecimal("50000.00"),
                LocalDate.of(2026, 2, 1),
                "DEC-1",
                "Ouverture d’un espace")));
        UUID first = ledgers.association();
        ConventionId one = ledgers.signed(administrator, staff, first, OUED, "600000.00");
        ConventionId two = ledgers.signed(administrator, staff, ledgers.association(), AOUSSERD, "150000.00");
        ConventionId three = ledgers.signed(administrator, women, ledgers.association(), "12", "300000.00");
        ledgers.pay(administrator, one, 1, Ledgers.SPRING.plusDays(19));
        ledgers.pay(administrator, two, 1, LocalDate.of(2026, 4, 2));
        ledgers.pay(administrator, three, 1, LocalDate.of(2026, 4, 2));
        ledgers.step(administrator, one, 2, TrancheStep.DEDUCT, "12345.67", LocalDate.of(2026, 7, 15));
        spend(administrator, one, LocalDate.of(2026, 4, 10), "STAFF", "200000.00", null);
        UUID home = ledgers.home(first);
        ExpenditureId trip = administrator.call(() -> expenditures.declare(new DeclareExpenditure(
                one,
                Ledgers.spent(LocalDate.of(2026, 6, 30), "TRANSPORT", home),
                new BigDecimal("50000.45"),
                null,
                null,
                null)));
        spend(administrator, one, LocalDate.of(2026, 9, 30), "STAFF", "100000.10", null);
        spend(administrator, two, LocalDate.of(2026, 5, 5), "STAFF", "80000.00", null);
        ForeignAmount euros = new ForeignAmount("EUR", new BigDecimal("1000.00"), new BigDecimal("10.8155"));
        spend(administrator, three, LocalDate.of(2026, 8, 1), "FOOD", "", euros);
        As partner = ledgers.partnerOf(first);
        JustificationRow report =
                partner.call(() -> conventions.get(one)).reports().get(0);
        partner.run(() -> justifications.submit(new SubmitJustification(report.id(), report.version())));
        administrator.run(() -> justifications.decide(new DecideJustification(
                report.id(),
                List.of(new AcceptedAmount(trip, new BigDecimal("50000.00"))),
                "Reçu illisible",
                report.version() + 1)));
    }

    public BudgetLineId line(As administrator, String programme, String amount) {
        return administrator.call(() -> budgets.open(new OpenLine(
                programme,
                "12",
                2026,
                "STATE_BUDGET",
                "STAFF",
                new BigDecimal(amount),
                LocalDate.of(2026, 1, 5),
                "LF")));
    }

    private ExpenditureId spend(
            As who, ConventionId of, LocalDate on, String category, String amount, @Nullable ForeignAmount foreign) {
        return who.call(() -> expenditures.declare(new DeclareExpenditure(
                of,
                Ledgers.spent(on, category),
                amount.isEmpty() ? null : new BigDecimal(amount),
                foreign,
                null,
                null)));
    }
}
