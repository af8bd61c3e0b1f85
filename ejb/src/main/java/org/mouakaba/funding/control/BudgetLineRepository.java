package org.mouakaba.funding.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.BudgetLineCriteria;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetLineNotFound;
import org.mouakaba.funding.boundary.BudgetLineSummary;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.LineBalance;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Budget lines. */
public class BudgetLineRepository {

    private static final String FROM = " from BudgetLine l left join LineBalance b on b.lineId = l.id where ";

    @PersistenceContext
    EntityManager em;

    public BudgetLine get(BudgetLineId id) {
        BudgetLine found = em.find(BudgetLine.class, id.value());
        if (found == null) {
            throw new BudgetLineNotFound();
        }
        return found;
    }

    public void add(BudgetLine line) {
        em.persist(line);
    }

    /** LB-2026-04-000123: year, region, and a number that never returns. */
    public String nextNumber(int year, String region) {
        long next = ((Number) em.createNativeQuery("select nextval('budget_line_seq')", Long.class)
                        .getSingleResult())
                .longValue();
        return "LB-%d-%s-%06d".formatted(year, region, next);
    }

    public Page<BudgetLineSummary> find(FundingScope scope, BudgetLineCriteria criteria, PageRequest page) {
        Conditions where = new Conditions();
        if (scope.organisation() != null) {
            where.and("1 = 0");
        }
        // A province's reader reads the lines of its region: its conventions stand on them.
        where.and("l.territoryCode like :scope", "scope", scope.prefix().split("\\.", 2)[0] + "%")
                .and("l.fiscalYear = :year", "year", criteria.fiscalYear())
                .in("l.territoryCode", criteria.region())
                .and("l.programme = :programme", "programme", criteria.programme())
                .and("l.source = :source", "source", criteria.source());
        List<BudgetLineSummary> rows = where.bind(em.createQuery(
                        "select l, b" + FROM + where
                                + " order by l.fiscalYear desc, l.territoryCode, l.programme, l.number",
                        Tuple.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> summary(row.get(0, BudgetLine.class), row.get(1, LineBalance.class)))
                .toList();
        return new Page<>(
                rows,
                where.bind(em.createQuery("select count(l)" + FROM + where, Long.class))
                        .getSingleResult());
    }

    public BudgetLineSummary summary(BudgetLine line) {
        return summary(line, em.find(LineBalance.class, line.id()));
    }

    static BudgetLineSummary summary(BudgetLine line, @Nullable LineBalance balance) {
        return new BudgetLineSummary(
                new BudgetLineId(line.id()),
                line.number(),
                line.programme(),
                line.territoryCode(),
                line.fiscalYear(),
                line.source(),
                line.category(),
                balance == null ? Balance.ZERO : balance.balance());
    }
}
