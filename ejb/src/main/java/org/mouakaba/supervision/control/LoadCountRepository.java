package org.mouakaba.supervision.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.mouakaba.supervision.boundary.LoadBand;

/**
 * The summary of loads by province, weighed anew by a timer with the very rules of the team's board, so that a report says
 * "overloaded" of nobody whom her supervisor sees otherwise.
 */
public class LoadCountRepository {

    private static final Duration FRESH = Duration.ofMinutes(15);
    /** So many workers are weighed at a time. */
    private static final int PIECE = 500;

    private static final int CARRYING = 0;
    private static final int OVERLOADED = 1;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseloadRepository caseloads;

    /** Weighs anew where the last time is long ago; of several servers the first does it and the others do not wait. */
    public void refresh(LoadRules rules, Instant now) {
        boolean mine = (boolean)
                em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('worker_load_count'))", Boolean.class)
                        .getSingleResult();
        if (!mine || isFresh(now)) {
            return;
        }
        Map<String, List<Integer>> counts = new TreeMap<>();
        List<Tuple> carriers = carriers();
        for (int from = 0; from < carriers.size(); from += PIECE) {
            List<Tuple> piece = carriers.subList(from, Math.min(from + PIECE, carriers.size()));
            Set<UUID> workers = new HashSet<>();
            piece.forEach(carrier -> workers.add(carrier.get(0, UUID.class)));
            Map<UUID, List<CaseGroup>> groups = caseloads.groups(workers, rules.mostSiblings());
            for (Tuple carrier : piece) {
                LoadBand band = rules.load(
                                groups.getOrDefault(carrier.get(0, UUID.class), List.of()),
                                carrier.get(2, BigDecimal.class),
                                carrier.get(3, BigDecimal.class))
                        .band();
                counts.merge(
                        carrier.get(1, String.class),
                        List.of(1, band == LoadBand.OVERLOADED ? 1 : 0),
                        (a, b) -> List.of(a.get(CARRYING) + b.get(CARRYING), a.get(OVERLOADED) + b.get(OVERLOADED)));
            }
        }
        em.createNativeQuery("delete from worker_load_count").executeUpdate();
        counts.forEach((territory, count) -> em.createNativeQuery(
                        "insert into worker_load_count (territory_code, carrying, overloaded, as_of)"
                                + " values (:territory, :carrying, :overloaded, :at)")
                .setParameter("territory", territory)
                .setParameter("carrying", count.get(CARRYING))
                .setParameter("overloaded", count.get(OVERLOADED))
                .setParameter("at", now)
                .executeUpdate());
    }

    /** Who carries an open case: worker, territory, full-time equivalent, share of other duties. */
    @SuppressWarnings("unchecked")
    private List<Tuple> carriers() {
        return em.createNativeQuery(
                        "select w.id, coalesce(u.territory_code, w.territory_code), w.fte, w.other_duties from worker w"
                                + " left join unit u on u.id = w.unit_id"
                                + " where coalesce(u.territory_code, w.territory_code) is not null and exists"
                                + " (select 1 from case_file c where c.worker_id = w.id and c.closed_at is null)"
                                + " order by w.id",
                        Tuple.class)
                .getResultList();
    }

    /** While nobody carries a case it is looked each time, so that the first figures do not wait. */
    private boolean isFresh(Instant now) {
        return !em.createNativeQuery("select 1 from worker_load_count where as_of > :old limit 1")
                .setParameter("old", now.minus(FRESH))
                .getResultList()
                .isEmpty();
    }
}
