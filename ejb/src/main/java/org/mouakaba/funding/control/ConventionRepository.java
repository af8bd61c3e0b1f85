package org.mouakaba.funding.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.ConventionCriteria;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionNotFound;
import org.mouakaba.funding.boundary.ConventionSummary;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.ConventionBalance;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Conventions, decisions and direct commitments. */
public class ConventionRepository {

    // Another component's table, read by name and for the projection only.
    private static final String FROM = " from Convention c join BudgetLine l on l.id = c.lineId"
            + " left join Organisation o on o.id = c.organisationId"
            + " left join ConventionBalance b on b.conventionId = c.id where ";

    @PersistenceContext
    EntityManager em;

    public Convention get(ConventionId id) {
        Convention found = em.find(Convention.class, id.value());
        if (found == null) {
            throw new ConventionNotFound();
        }
        return found;
    }

    public Optional<Convention> byNumber(String number) {
        return em.createQuery("select c from Convention c where c.number = :number", Convention.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public void add(Convention convention) {
        em.persist(convention);
    }

    /** CV-2026-000123: the year of its line, and a number that never returns. */
    public String nextNumber(int year) {
        long next = ((Number) em.createNativeQuery("select nextval('convention_seq')", Long.class)
                        .getSingleResult())
                .longValue();
        return "CV-%d-%06d".formatted(year, next);
    }

    public Page<ConventionSummary> find(FundingScope scope, ConventionCriteria criteria, PageRequest page) {
        Conditions where = Conditions.within(scope, "c.territoryCode", "c.organisationId")
                .and(
                        "c.lineId = :line",
                        "line",
                        criteria.line() == null ? null : criteria.line().value())
                .and("l.fiscalYear = :year", "year", criteria.fiscalYear())
                .in("c.territoryCode", criteria.territory())
                .and("l.programme = :programme", "programme", criteria.programme())
                .and("c.status = :status", "status", criteria.status());
        List<ConventionSummary> rows = where.bind(em.createQuery(
                        "select c, l, o.nameAr, o.nameFr, b" + FROM + where
                                + " order by l.fiscalYear desc, c.number desc",
                        Tuple.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(ConventionRepository::summary)
                .toList();
        return new Page<>(
                rows,
                where.bind(em.createQuery("select count(c)" + FROM + where, Long.class))
                        .getSingleResult());
    }

    public ConventionSummary summary(ConventionId id) {
        return em.createQuery("select c, l, o.nameAr, o.nameFr, b" + FROM + "c.id = :id", Tuple.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(ConventionRepository::summary)
                .orElseThrow(ConventionNotFound::new);
    }

    private static ConventionSummary summary(Tuple row) {
        Convention c = row.get(0, Convention.class);
        BudgetLine l = row.get(1, BudgetLine.class);
        ConventionBalance b = row.get(4, ConventionBalance.class);
        return new ConventionSummary(
                new ConventionId(c.id()),
                c.number(),
                c.kind(),
                c.status(),
                name(row.get(2, String.class), row.get(3, String.class)),
                c.territoryCode(),
                new BudgetLineId(l.id()),
                l.programme(),
                l.fiscalYear(),
                c.subject(),
                c.amount(),
                b == null ? Balance.ZERO : b.balance());
    }

    /** Organisations have no English name of their own; a direct commitment has no organisation. */
    static @Nullable Label name(@Nullable String ar, @Nullable String fr) {
        return ar == null || fr == null ? null : new Label(ar, fr, fr);
    }
}
