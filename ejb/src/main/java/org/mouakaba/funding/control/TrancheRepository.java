package org.mouakaba.funding.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.JustificationStatus;
import org.mouakaba.funding.boundary.LateTranches;
import org.mouakaba.funding.boundary.Obstacle;
import org.mouakaba.funding.boundary.TrancheCriteria;
import org.mouakaba.funding.boundary.TrancheId;
import org.mouakaba.funding.boundary.TrancheNotFound;
import org.mouakaba.funding.boundary.TrancheRow;
import org.mouakaba.funding.boundary.TrancheStatus;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Tranche;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Tranches: the late ones first, and what each waits for. */
public class TrancheRepository {

    private static final String FROM = " from Tranche t join Convention c on c.id = t.conventionId"
            + " join BudgetLine l on l.id = c.lineId left join Organisation o on o.id = c.organisationId where ";

    // An earlier report that is late, and one that waits for its decision.
    private static final String SELECT = "select t, c, l, o.nameAr, o.nameFr,"
            + " (select count(j) from Justification j where j.conventionId = c.id and j.position < t.position"
            + " and j.status = :owed and j.dueOn < :today),"
            + " (select count(j) from Justification j where j.conventionId = c.id and j.position < t.position"
            + " and j.status = :submitted)";

    private static final String OPEN = "t.status not in (org.mouakaba.funding.boundary.TrancheStatus.PAID,"
            + " org.mouakaba.funding.boundary.TrancheStatus.CANCELLED,"
            + " org.mouakaba.funding.boundary.TrancheStatus.REPAID) and c.signedOn is not null";

    @PersistenceContext
    EntityManager em;

    public Tranche get(TrancheId id) {
        Tranche found = em.find(Tranche.class, id.value());
        if (found == null) {
            throw new TrancheNotFound();
        }
        return found;
    }

    public void add(Tranche tranche) {
        em.persist(tranche);
    }

    public List<Tranche> of(ConventionId convention) {
        return em.createQuery("select t from Tranche t where t.conventionId = :id order by t.position", Tranche.class)
                .setParameter("id", convention.value())
                .getResultList();
    }

    public Optional<Tranche> of(ConventionId convention, int position) {
        return of(convention).stream().filter(t -> t.position() == position).findFirst();
    }

    public List<TrancheRow> rows(ConventionId convention, LocalDate today) {
        return em.createQuery(SELECT + FROM + "c.id = :id order by t.position", Tuple.class)
                .setParameter("id", convention.value())
                .setParameter("today", today)
                .setParameter("owed", JustificationStatus.DUE)
                .setParameter("submitted", JustificationStatus.SUBMITTED)
                .getResultStream()
                .map(TrancheRepository::row)
                .toList();
    }

    /** The open ones, or those of which something came back, by their day, so that the late ones come first. */
    public Page<TrancheRow> find(FundingScope scope, TrancheCriteria criteria, LocalDate today, PageRequest page) {
        Conditions where = conditions(scope, criteria).and("t.plannedOn < :day", "day", criteria.late() ? today : null);
        List<TrancheRow> rows = where.bind(
                        em.createQuery(SELECT + FROM + where + " order by t.plannedOn, t.id", Tuple.class)
                                .setParameter("today", today)
                                .setParameter("owed", JustificationStatus.DUE)
                                .setParameter("submitted", JustificationStatus.SUBMITTED))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(TrancheRepository::row)
                .toList();
        return new Page<>(
                rows,
                where.bind(em.createQuery("select count(t)" + FROM + where, Long.class))
                        .getSingleResult());
    }

    /** What is late by more than so many days, in all and the worst. */
    public LateTranches late(FundingScope scope, TrancheCriteria criteria, LocalDate today, int days, int worst) {
        LocalDate before = today.minusDays(days);
        Conditions where = conditions(scope, criteria).and("t.plannedOn < :day", "day", before);
        List<TrancheRow> rows = where.bind(
                        em.createQuery(SELECT + FROM + where + " order by t.plannedOn, t.id", Tuple.class)
                                .setParameter("today", today)
                                .setParameter("owed", JustificationStatus.DUE)
                                .setParameter("submitted", JustificationStatus.SUBMITTED))
                .setMaxResults(worst)
                .getResultStream()
                .map(TrancheRepository::row)
                .toList();
        Tuple sums = where.bind(em.createQuery(
                        "select count(t), coalesce(sum(t.planned - t.paid), 0)" + FROM + where, Tuple.class))
                .getSingleResult();
        Long staff = where.bind(em.createQuery(
                        "select coalesce(sum(x.staff), 0) from Convention x where x.id in (select c.id" + FROM + where
                                + ")",
                        Long.class))
                .getSingleResult();
        return new LateTranches(rows, sums.get(0, Long.class), sums.get(1, BigDecimal.class), staff, days);
    }

    private static Conditions conditions(FundingScope scope, TrancheCriteria criteria) {
        return Conditions.within(scope, "c.territoryCode", "c.organisationId")
                .and(criteria.recovered() ? "t.recovered > 0" : OPEN)
                .in("c.territoryCode", criteria.territory())
                .and("l.programme = :programme", "programme", criteria.programme())
                .and("l.fiscalYear = :year", "year", criteria.fiscalYear());
    }

    private static TrancheRow row(Tuple tuple) {
        Tranche t = tuple.get(0, Tranche.class);
        Convention c = tuple.get(1, Convention.class);
        BudgetLine l = tuple.get(2, BudgetLine.class);
        return new TrancheRow(
                new TrancheId(t.id()),
                new ConventionId(c.id()),
                c.number(),
                ConventionRepository.name(tuple.get(3, String.class), tuple.get(4, String.class)),
                c.territoryCode(),
                l.programme(),
                t.position(),
                t.plannedOn(),
                t.agreed(),
                t.planned(),
                t.paid(),
                t.recovered(),
                t.status(),
                t.condition(),
                t.orderedOn(),
                t.orderReference(),
                t.remark(),
                t.remindedAt(),
                c.staff(),
                obstacle(c.status(), t.status(), tuple.get(5, Long.class), tuple.get(6, Long.class)),
                t.version());
    }

    private static Obstacle obstacle(
            ConventionStatus convention, TrancheStatus tranche, @Nullable Long late, @Nullable Long submitted) {
        if (!tranche.open() || !convention.committed()) {
            return Obstacle.NOTHING;
        }
        if (convention == ConventionStatus.SUSPENDED) {
            return Obstacle.SUSPENDED;
        }
        return switch (tranche) {
            case WITHHELD -> Obstacle.WITHHELD;
            case ORDERED -> Obstacle.NOT_PAID;
            default ->
                late != null && late > 0
                        ? Obstacle.LATE_REPORT
                        : submitted != null && submitted > 0
                                ? Obstacle.REPORT_IN_REVIEW
                                : tranche == TrancheStatus.CONDITIONS_PENDING
                                        ? Obstacle.CONDITION
                                        : Obstacle.NOT_ORDERED;
        };
    }
}
