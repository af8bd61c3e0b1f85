package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.Means;
import org.mouakaba.reporting.boundary.Means.Places;
import org.mouakaba.reporting.boundary.Means.Posts;
import org.mouakaba.reporting.boundary.Means.Workforce;

/**
 * What provinces have of workers, posts and places at the end of a quarter. It is kept as it was counted, and counted again
 * only for provinces where something behind it has changed since: a report reads a row for each province, however many
 * workers and establishments there are.
 */
public class MeansRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * By province. Of establishments it is what they reported of the quarter; a month that is not over is not expected.
     *
     * @param target hours of training a year that somebody should reach
     */
    public Map<String, Means> byProvince(
            TerritoryScope scope, CapacityCriteria criteria, BigDecimal target, LocalDate today) {
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        if (!within.startsWith(scope.prefix())) {
            return Map.of();
        }
        if (isStale(within, criteria, target, today)) {
            asked(em.createNativeQuery(MeansCount.COUNT), within, criteria, target, today)
                    .setParameter("yearago", criteria.until().minusYears(1))
                    .setParameter("january", criteria.until().withDayOfYear(1))
                    .setParameter("from", criteria.from())
                    .setParameter("last", criteria.until().withDayOfMonth(1))
                    .executeUpdate();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> kept = em.createNativeQuery(
                        "select place, " + MeansCount.FIGURES + " from means_kept where until = :until"
                                + " and starts_with(place, :within)"
                                + " and greatest(workers, year_before, left_since, establishments, funded) > 0",
                        Tuple.class)
                .setParameter("until", criteria.until())
                .setParameter("within", within)
                .getResultList();
        Map<String, Means> means = new HashMap<>();
        kept.forEach(t -> means.put(
                t.get(0, String.class),
                new Means(
                        0,
                        workforce(t),
                        new Posts(t.get(13, BigDecimal.class), t.get(14, BigDecimal.class)),
                        places(t))));
        return means;
    }

    private boolean isStale(String within, CapacityCriteria criteria, BigDecimal target, LocalDate today) {
        return (boolean) asked(
                        em.createNativeQuery("select exists (select 1" + MeansCount.STALE + ")", Boolean.class),
                        within,
                        criteria,
                        target,
                        today)
                .getSingleResult();
    }

    private static Query asked(
            Query query, String within, CapacityCriteria criteria, BigDecimal target, LocalDate today) {
        LocalDate next = criteria.until().plusDays(1);
        LocalDate month = today.withDayOfMonth(1);
        return query.setParameter("within", within)
                .setParameter("until", criteria.until())
                .setParameter("target", target)
                // Once the quarter is over, its figures stay what they are when another month ends.
                .setParameter("today", month.isBefore(next) ? month : next);
    }

    private static Workforce workforce(Tuple t) {
        return new Workforce(
                t.get(1, Integer.class),
                t.get(2, BigDecimal.class),
                t.get(3, Integer.class),
                t.get(4, Integer.class),
                t.get(5, Integer.class),
                t.get(6, Integer.class),
                t.get(7, Integer.class),
                t.get(8, BigDecimal.class),
                t.get(9, Integer.class),
                t.get(10, Integer.class),
                t.get(11, BigDecimal.class),
                t.get(12, Integer.class));
    }

    private static Places places(Tuple t) {
        return new Places(
                t.get(15, Integer.class),
                t.get(16, Integer.class),
                t.get(17, Integer.class),
                t.get(18, Integer.class),
                t.get(19, Integer.class),
                t.get(20, Integer.class),
                t.get(21, Long.class),
                t.get(22, Long.class),
                t.get(23, Integer.class),
                t.get(24, BigDecimal.class),
                t.get(25, Integer.class));
    }
}
