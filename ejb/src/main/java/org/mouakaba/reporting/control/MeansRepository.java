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

/** Counts of workers, posts and places by province, as of the end of a quarter. */
public class MeansRepository {

    private static final String WORKFORCE = """
            with member as (
                select w.id, w.fte, w.sex, w.role, w.active_from, w.active_to,
                    coalesce(u.territory_code, w.territory_code) as place
                from worker w left join unit u on u.id = w.unit_id
                where w.job is not null and starts_with(coalesce(u.territory_code, w.territory_code), :within))
            select m.place,
                count(*) filter (where here)::int, coalesce(sum(m.fte) filter (where here), 0),
                count(*) filter (where here and m.sex = 'F')::int,
                count(*) filter (where here and a.status = 'GRANTED' and (a.expires_on is null or a.expires_on >= :until))::int,
                count(*) filter (where here and coalesce(a.status, '') <> 'EXEMPT')::int,
                count(*) filter (where here and m.role = 'supervisor')::int,
                count(*) filter (where here and m.role = 'social-worker')::int,
                coalesce(sum((cast(:until as date) - m.active_from) / 365.25) filter (where here), 0),
                count(*) filter (where m.active_to > :yearago and m.active_to <= :until)::int,
                count(*) filter (where m.active_from <= :yearago and (m.active_to is null or m.active_to > :yearago))::int,
                coalesce(sum(t.hours) filter (where here), 0),
                count(*) filter (where here and t.hours >= :target)::int
            from member m
            cross join lateral (select m.active_from <= :until and (m.active_to is null or m.active_to > :until) as here) h
            left join lateral (select status, expires_on from worker_accreditation x
                where x.worker_id = m.id and x.on_day <= :until order by x.on_day desc, x.recorded_at desc limit 1) a on true
            left join lateral (select sum(hours) as hours from training x
                where x.worker_id = m.id and not x.mistaken and x.on_day between :january and :until) t on true
            group by m.place
            """;

    private static final String POSTS = """
            select p.territory_code, coalesce(sum(p.funded_fte), 0), coalesce(sum(h.fte), 0)
            from post p left join lateral (select sum(x.fte) as fte from post_holding x
                where x.post_id = p.id and x.from_on <= :until and (x.to_on is null or x.to_on > :until)) h on true
            where p.valid_from <= :until and (p.valid_to is null or p.valid_to > :until)
                and starts_with(p.territory_code, :within)
            group by 1
            """;

    private static final String PLACES = """
            with month as (select cast(m as date) as month, cast(m + interval '1 month' as date) - cast(m as date) as days,
                    m = :last as last
                from generate_series(cast(:from as timestamp), cast(:last as timestamp), interval '1 month') m),
            expected as (select e.id, e.territory_code, m.month, m.days, m.last from establishment e join month m
                    on e.valid_from <= m.month and (e.valid_to is null or e.valid_to > m.month)
                where starts_with(e.territory_code, :within) and m.month < :today),
            said as (select x.*, s.id as snapshot, s.educator_fte, s.waiting from expected x
                left join establishment_month s on s.establishment_id = x.id and s.month = x.month),
            cell as (select c.snapshot_id, sum(c.open_places) as open, sum(c.occupied_places) as occupied
                from establishment_snapshot_cell c where c.snapshot_id in (select snapshot from said) group by 1)
            select s.territory_code, count(distinct s.id)::int, count(*)::int, count(s.snapshot)::int,
                coalesce(sum(k.places) filter (where s.last), 0)::int,
                coalesce(sum(c.open) filter (where s.last), 0)::int, coalesce(sum(c.occupied) filter (where s.last), 0)::int,
                coalesce(sum(c.open * s.days), 0)::bigint, coalesce(sum(c.occupied * s.days), 0)::bigint,
                count(*) filter (where s.last and c.occupied > c.open)::int,
                coalesce(sum(s.educator_fte) filter (where s.last), 0), coalesce(sum(s.waiting) filter (where s.last), 0)::int
            from said s left join cell c on c.snapshot_id = s.snapshot
            left join lateral (select sum(x.places) as places from establishment_capacity_cell x where x.capacity_id =
                (select y.id from establishment_capacity y where y.establishment_id = s.id and y.valid_from <= s.month
                order by y.valid_from desc, y.edition desc limit 1)) k on s.last
            group by 1
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * By province.
     *
     * @param target hours of training a year that somebody should reach
     */
    public Map<String, Means> byProvince(TerritoryScope scope, CapacityCriteria criteria, BigDecimal target) {
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        if (!within.startsWith(scope.prefix())) {
            return Map.of();
        }
        Map<String, Means> means = new HashMap<>();
        for (Tuple t : rows(em.createNativeQuery(WORKFORCE, Tuple.class)
                .setParameter("within", within)
                .setParameter("until", criteria.until())
                .setParameter("yearago", criteria.until().minusYears(1))
                .setParameter("january", criteria.until().withDayOfYear(1))
                .setParameter("target", target))) {
            add(means, t, new Means(0, workforce(t), Means.NONE.posts(), Means.NONE.places()));
        }
        for (Tuple t : rows(em.createNativeQuery(POSTS, Tuple.class)
                .setParameter("within", within)
                .setParameter("until", criteria.until()))) {
            Posts posts = new Posts(t.get(1, BigDecimal.class), t.get(2, BigDecimal.class));
            add(means, t, new Means(0, Means.NONE.workforce(), posts, Means.NONE.places()));
        }
        return means;
    }

    /** What establishments reported of the quarter; a month that is not over yet is not expected. */
    public Map<String, Means> places(TerritoryScope scope, CapacityCriteria criteria, LocalDate today) {
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        Map<String, Means> means = new HashMap<>();
        if (within.startsWith(scope.prefix())) {
            for (Tuple t : rows(em.createNativeQuery(PLACES, Tuple.class)
                    .setParameter("within", within)
                    .setParameter("from", criteria.from())
                    .setParameter("last", criteria.until().withDayOfMonth(1))
                    .setParameter("today", today.withDayOfMonth(1)))) {
                add(means, t, new Means(0, Means.NONE.workforce(), Means.NONE.posts(), places(t)));
            }
        }
        return means;
    }

    private static void add(Map<String, Means> means, Tuple row, Means more) {
        means.merge(row.get(0, String.class), more, Means::plus);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
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
                t.get(1, Integer.class),
                t.get(2, Integer.class),
                t.get(3, Integer.class),
                t.get(4, Integer.class),
                t.get(5, Integer.class),
                t.get(6, Integer.class),
                t.get(7, Long.class),
                t.get(8, Long.class),
                t.get(9, Integer.class),
                t.get(10, BigDecimal.class),
                t.get(11, Integer.class));
    }
}
