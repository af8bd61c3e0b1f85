package org.mouakaba.funding.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.JustificationCriteria;
import org.mouakaba.funding.boundary.JustificationId;
import org.mouakaba.funding.boundary.JustificationNotFound;
import org.mouakaba.funding.boundary.JustificationRow;
import org.mouakaba.funding.boundary.JustificationStatus;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Justification;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** The reports of associations on what was paid to them. */
public class ReportRepository {

    private static final String FROM = " from Justification j join Convention c on c.id = j.conventionId"
            + " left join Organisation o on o.id = c.organisationId where ";

    private static final String SELECT = "select j, c, o.nameAr, o.nameFr,"
            + " (select count(e) from Expenditure e where e.justificationId = j.id),"
            + " (select coalesce(sum(e.amount), 0) from Expenditure e where e.justificationId = j.id),"
            + " (select coalesce(sum(e.accepted), 0) from Expenditure e where e.justificationId = j.id),"
            + " (select coalesce(sum(e.rejected), 0) from Expenditure e where e.justificationId = j.id)";

    @PersistenceContext
    EntityManager em;

    public Justification get(JustificationId id) {
        Justification found = em.find(Justification.class, id.value());
        if (found == null) {
            throw new JustificationNotFound();
        }
        return found;
    }

    public void add(Justification report) {
        em.persist(report);
    }

    public List<Justification> of(ConventionId convention) {
        return em.createQuery(
                        "select j from Justification j where j.conventionId = :id order by j.position",
                        Justification.class)
                .setParameter("id", convention.value())
                .getResultList();
    }

    public List<JustificationRow> rows(ConventionId convention, LocalDate today) {
        return em.createQuery(SELECT + FROM + "c.id = :id order by j.position", Tuple.class)
                .setParameter("id", convention.value())
                .getResultStream()
                .map(tuple -> row(tuple, today))
                .toList();
    }

    public JustificationRow row(JustificationId id, LocalDate today) {
        return em.createQuery(SELECT + FROM + "j.id = :id", Tuple.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(tuple -> row(tuple, today))
                .orElseThrow(JustificationNotFound::new);
    }

    /** What waits for somebody: the late ones, what is due, what is to be decided. */
    public Page<JustificationRow> find(
            FundingScope scope, JustificationCriteria criteria, LocalDate today, PageRequest page) {
        Conditions where = Conditions.within(scope, "c.territoryCode", "c.organisationId")
                .and("c.signedOn is not null")
                .and(
                        "j.conventionId = :convention",
                        "convention",
                        criteria.convention() == null
                                ? null
                                : criteria.convention().value())
                .in("c.territoryCode", criteria.territory());
        if (criteria.stand() != null) {
            switch (criteria.stand()) {
                case LATE ->
                    where.and("j.status = org.mouakaba.funding.boundary.JustificationStatus.DUE")
                            .and("j.dueOn < :today", "today", today);
                case DUE ->
                    where.and("j.status = org.mouakaba.funding.boundary.JustificationStatus.DUE")
                            .and("j.dueOn >= :today and j.periodTo < :today", "today", today);
                case SUBMITTED -> where.and("j.status = org.mouakaba.funding.boundary.JustificationStatus.SUBMITTED");
            }
        }
        List<JustificationRow> rows = where.bind(
                        em.createQuery(SELECT + FROM + where + " order by j.dueOn, j.id", Tuple.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(tuple -> row(tuple, today))
                .toList();
        return new Page<>(
                rows,
                where.bind(em.createQuery("select count(j)" + FROM + where, Long.class))
                        .getSingleResult());
    }

    private static JustificationRow row(Tuple tuple, LocalDate today) {
        Justification j = tuple.get(0, Justification.class);
        Convention c = tuple.get(1, Convention.class);
        JustificationStatus status = j.status().on(today, j.periodTo(), j.dueOn());
        return new JustificationRow(
                new JustificationId(j.id()),
                new ConventionId(c.id()),
                c.number(),
                ConventionRepository.name(tuple.get(2, String.class), tuple.get(3, String.class)),
                c.territoryCode(),
                j.position(),
                j.periodFrom(),
                j.periodTo(),
                j.dueOn(),
                j.submittedOn(),
                status,
                j.reason(),
                Math.toIntExact(Objects.requireNonNull(tuple.get(4, Long.class))),
                tuple.get(5, BigDecimal.class),
                tuple.get(6, BigDecimal.class),
                tuple.get(7, BigDecimal.class),
                j.version());
    }
}
