package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport.Completeness;

/** How much of what should be known is known. */
public class CompletenessRepository {

    @PersistenceContext
    EntityManager em;

    /** Reports of associations whose day has come by {@code day}. */
    public Completeness count(TerritoryScope scope, FundingCriteria criteria, LocalDate day) {
        Tuple counts = (Tuple) em.createNativeQuery(
                        "select count(*), count(*) filter (where j.submitted_on is null or j.submitted_on > :day),"
                                + " count(*) filter (where j.submitted_on <= :day and (j.decided_on is null or j.decided_on > :day))"
                                + " from convention c join budget_line l on l.id = c.line_id"
                                + " join justification j on j.convention_id = c.id"
                                + " where l.fiscal_year = :year and c.signed_on is not null and j.due_on < :day"
                                + " and starts_with(c.territory_code, :scope) and starts_with(c.territory_code, :territory)"
                                + " and (:programme = '' or l.programme = :programme)",
                        Tuple.class)
                .setParameter("day", day)
                .setParameter("year", criteria.year())
                .setParameter("scope", scope.prefix())
                .setParameter("territory", criteria.territory() == null ? "" : criteria.territory())
                .setParameter("programme", criteria.programme() == null ? "" : criteria.programme())
                .getSingleResult();
        return new Completeness(counts.get(0, Long.class), counts.get(1, Long.class), counts.get(2, Long.class));
    }
}
