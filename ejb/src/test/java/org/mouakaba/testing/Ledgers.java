package org.mouakaba.testing;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetService;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionKind;
import org.mouakaba.funding.boundary.ConventionQueries;
import org.mouakaba.funding.boundary.ConventionService;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.ConventionTerms;
import org.mouakaba.funding.boundary.DraftConvention;
import org.mouakaba.funding.boundary.ExpenditureTerms;
import org.mouakaba.funding.boundary.MoveConvention;
import org.mouakaba.funding.boundary.MoveTranche;
import org.mouakaba.funding.boundary.OpenLine;
import org.mouakaba.funding.boundary.PlannedTranche;
import org.mouakaba.funding.boundary.TrancheRow;
import org.mouakaba.funding.boundary.TrancheService;
import org.mouakaba.funding.boundary.TrancheStep;

/** Money that a test stands on: a line of region 04, an association in Rabat, and those who answer for them. */
public class Ledgers {

    public static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final List<String> CATEGORIES =
            List.of("STAFF", "FOOD", "TRANSPORT", "TRAINING", "CARE", "EQUIPMENT");

    @Inject
    Fixtures fixtures;

    @Inject
    BudgetService budgets;

    @Inject
    ConventionService conventions;

    @Inject
    ConventionQueries conventionQueries;

    @Inject
    TrancheService tranches;

    /** Somebody of a region, or of the country where {@code territory} is empty. */
    public As somebody(String role, String territory) {
        String username = role + "-" + UUID.randomUUID();
        fixtures.aWorker(username, role, fixtures.aUnit("04.421"), null);
        fixtures.insert(
                "update worker set territory_code = nullif(?1, ''), unit_id = null where username = ?2",
                territory,
                username);
        return As.user(username, role);
    }

    public As partnerOf(UUID organisation) {
        String username = "partner-" + UUID.randomUUID();
        fixtures.aWorker(username, Role.REFERRAL_PARTNER, fixtures.aUnit("04.421"), null);
        fixtures.insert(
                "update worker set organisation_id = ?1, unit_id = null where username = ?2", organisation, username);
        return As.user(username, Role.REFERRAL_PARTNER);
    }

    public UUID association() {
        UUID unit = fixtures.aUnit("04.421");
        return (UUID) fixtures.column("select organisation_id from unit where id = ?1", unit)
                .get(0);
    }

    /** A line that no other test has: one of the free places of year, source and category. */
    public BudgetLineId line(As administrator, String amount) {
        long next = fixtures.count("select count(*) from budget_line");
        return line(
                administrator,
                "DTIPE",
                2000 + (int) (next / CATEGORIES.size() % 100),
                CATEGORIES.get((int) (next % CATEGORIES.size())),
                amount);
    }

    public BudgetLineId line(As administrator, String programme, int year, String category, String amount) {
        return administrator.call(() -> budgets.open(new OpenLine(
                programme,
                "04",
                year,
                "STATE_BUDGET",
                category,
                new BigDecimal(amount),
                LocalDate.of(2026, 1, 5),
                "LF")));
    }

    public ConventionTerms terms(UUID association, String amount) {
        return terms(association, "04.421", amount);
    }

    private static ConventionTerms terms(UUID association, String territory, String amount) {
        return new ConventionTerms(
                ConventionKind.CONVENTION,
                association,
                territory,
                "Accueil de jour",
                "PSYCHOSOCIAL",
                new BigDecimal(amount),
                7,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 10, 31));
    }

    /** A convention in two tranches, 60 and 40 of a hundred, signed in spring. */
    public ConventionId signed(As administrator, BudgetLineId line, UUID association, String amount) {
        return signed(administrator, line, association, "04.421", amount);
    }

    public ConventionId signed(As administrator, BudgetLineId line, UUID association, String territory, String amount) {
        BigDecimal all = new BigDecimal(amount);
        BigDecimal first = all.multiply(new BigDecimal("0.60")).setScale(2, RoundingMode.HALF_UP);
        ConventionId id = administrator.call(() -> conventions.draft(new DraftConvention(
                line,
                terms(association, territory, amount),
                List.of(
                        new PlannedTranche(SPRING.plusDays(9), first, null),
                        new PlannedTranche(
                                LocalDate.of(2026, 7, 1), all.subtract(first), "Rapport de la première tranche")))));
        move(administrator, id, ConventionStatus.SIGNED);
        return id;
    }

    public void move(As administrator, ConventionId id, ConventionStatus to) {
        long version = administrator.call(() -> conventionQueries.get(id)).version();
        administrator.run(
                () -> conventions.move(new MoveConvention(id, to, day(to), "ENG-1", "Décision du comité", version)));
    }

    private static LocalDate day(ConventionStatus to) {
        return to == ConventionStatus.SIGNED ? SPRING : LocalDate.of(2026, 11, 2);
    }

    public TrancheRow tranche(As reader, ConventionId id, int position) {
        return reader.call(() -> conventionQueries.get(id)).tranches().get(position - 1);
    }

    public void step(As administrator, ConventionId id, int position, TrancheStep step, String amount, LocalDate on) {
        TrancheRow row = tranche(administrator, id, position);
        administrator.run(() -> tranches.move(new MoveTranche(
                row.id(),
                step,
                amount.isEmpty() ? null : new BigDecimal(amount),
                on,
                step + "-" + row.id().value(),
                "Pièces reçues",
                null,
                row.version())));
    }

    /** Ordered and paid whole. */
    public void pay(As administrator, ConventionId id, int position, LocalDate on) {
        step(administrator, id, position, TrancheStep.ORDER, "", on);
        step(
                administrator,
                id,
                position,
                TrancheStep.PAY,
                tranche(administrator, id, position).due().toPlainString(),
                on);
    }

    public Balance balance(As reader, ConventionId id) {
        return reader.call(() -> conventionQueries.get(id)).summary().balance();
    }

    public static ExpenditureTerms spent(LocalDate on, String category) {
        return spent(on, category, null);
    }

    public static ExpenditureTerms spent(LocalDate on, String category, @Nullable UUID establishment) {
        return new ExpenditureTerms(
                on, category, null, "CHILD", null, null, "Salaires de mars", "BP-03", establishment);
    }

    /** A home that an association manages. */
    public UUID home(UUID association) {
        UUID id = UUID.randomUUID();
        fixtures.insert(
                "insert into establishment (id, organisation_id, type, name_ar, name_fr, territory_code, valid_from)"
                        + " values (?1, ?2, 'EPS_CHILD', 'دار', 'Maison', '04.421', date '2020-01-01')",
                id,
                association);
        return id;
    }
}
