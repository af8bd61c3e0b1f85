package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.Means;
import org.mouakaba.reporting.boundary.Means.Places;
import org.mouakaba.reporting.boundary.Means.Posts;
import org.mouakaba.reporting.boundary.Means.Workforce;

/** Counts of workers, posts and places by province at the end of four quarters: a statement each for all four. */
public class MeansRepository {

    /** The last days of the quarter asked for and of the three before. */
    private static final String QUARTERS = """
            quarter as (select until, cast(date_trunc('year', until) as date) as january,
                cast(until - interval '1 year' as date) as yearago
                from (select cast(date_trunc('month', cast(:until as date)) - n * interval '3 months' + interval '1 month'
                    - interval '1 day' as date) as until from generate_series(0, 3) n) q)
            """;

    private static final String WORKFORCE = "with " + QUARTERS + """
            , member as (
                select w.id, w.fte, w.other_duties, w.sex, w.role, w.active_from, w.active_to,
                    coalesce(u.territory_code, w.territory_code) as place
                from worker w left join unit u on u.id = w.unit_id
                where w.job is not null and starts_with(coalesce(u.territory_code, w.territory_code), :within)),
            accredited as (select worker_id, status, expires_on, on_day,
                    lead(on_day) over (partition by worker_id order by on_day, recorded_at) as next
                from worker_accreditation where worker_id in (select id from member)),
            trained as (select q.until, x.worker_id, sum(x.hours) as hours from training x
                join quarter q on x.on_day between q.january and q.until
                where not x.mistaken and x.worker_id in (select id from member) group by 1, 2)
            select q.until, m.place,
                count(*) filter (where here)::int, coalesce(sum(m.fte) filter (where here), 0),
                coalesce(sum(m.fte * (1 - m.other_duties)) filter (where here and m.role = 'social-worker'), 0),
                count(*) filter (where here and m.sex = 'F')::int,
                count(*) filter (where here and a.status = 'GRANTED' and (a.expires_on is null or a.expires_on >= q.until))::int,
                count(*) filter (where here and coalesce(a.status, '') <> 'EXEMPT')::int,
                count(*) filter (where here and m.role = 'supervisor')::int,
                count(*) filter (where here and m.role = 'social-worker')::int,
                coalesce(sum((q.until - m.active_from) / 365.25) filter (where here), 0),
                count(*) filter (where m.active_to > yearago and m.active_to <= q.until)::int,
                count(*) filter (where m.active_from <= yearago and (m.active_to is null or m.active_to > yearago))::int,
                coalesce(sum(t.hours) filter (where here), 0),
                count(*) filter (where here and t.hours >= :target)::int
            from member m cross join quarter q
            cross join lateral (select m.active_from <= q.until and (m.active_to is null or m.active_to > q.until) as here) h
            left join accredited a on a.worker_id = m.id and a.on_day <= q.until and (a.next is null or a.next > q.until)
            left join trained t on t.worker_id = m.id and t.until = q.until
            group by 1, 2
            """;

    private static final String POSTS = "with " + QUARTERS + """
            , held as (select q.until, x.post_id, sum(x.fte) as fte from post_holding x
                join quarter q on x.from_on <= q.until and (x.to_on is null or x.to_on > q.until) group by 1, 2)
            select q.until, p.territory_code, coalesce(sum(p.funded_fte), 0), coalesce(sum(h.fte), 0)
            from post p join quarter q on p.valid_from <= q.until and (p.valid_to is null or p.valid_to > q.until)
            left join held h on h.post_id = p.id and h.until = q.until
            where starts_with(p.territory_code, :within)
            group by 1, 2
            """;

    private static final String PLACES = "with " + QUARTERS + """
            , month as (select q.until, cast(m as date) as month,
                    cast(m + interval '1 month' as date) - cast(m as date) as days,
                    m = date_trunc('month', q.until) as last
                from quarter q cross join lateral generate_series(date_trunc('month', q.until) - interval '2 months',
                    date_trunc('month', q.until), interval '1 month') m),
            expected as (select e.id, e.territory_code, e.residents_per_educator as norm, m.* from establishment e
                join month m on e.valid_from <= m.month and (e.valid_to is null or e.valid_to > m.month)
                where starts_with(e.territory_code, :within) and m.month < :today),
            edition as (select distinct on (s.month, s.establishment_id) s.* from establishment_snapshot s
                where s.month in (select month from month) order by s.month, s.establishment_id, s.edition desc),
            said as (select x.*, s.id as snapshot, s.educator_fte, s.waiting from expected x
                left join edition s on s.establishment_id = x.id and s.month = x.month),
            cell as (select c.snapshot_id, sum(c.open_places) as open, sum(c.occupied_places) as occupied
                from establishment_snapshot_cell c where c.snapshot_id in (select snapshot from said) group by 1)
            select s.until, s.territory_code, count(distinct s.id)::int, count(*)::int, count(s.snapshot)::int,
                coalesce(sum(k.places) filter (where s.last), 0)::int,
                coalesce(sum(c.open) filter (where s.last), 0)::int, coalesce(sum(c.occupied) filter (where s.last), 0)::int,
                coalesce(sum(c.open * s.days), 0)::bigint, coalesce(sum(c.occupied * s.days), 0)::bigint,
                count(*) filter (where s.last and c.occupied > c.open)::int,
                coalesce(sum(s.educator_fte) filter (where s.last), 0), coalesce(sum(s.waiting) filter (where s.last), 0)::int,
                count(*) filter (where s.last and s.norm is not null and c.occupied is not null and s.educator_fte > 0)::int,
                count(*) filter (where s.last and s.educator_fte > 0 and c.occupied > s.norm * s.educator_fte)::int
            from said s left join cell c on c.snapshot_id = s.snapshot
            left join lateral (select sum(x.places) as places from establishment_capacity_cell x where s.last
                and x.capacity_id = (select y.id from establishment_capacity y where y.establishment_id = s.id
                and y.valid_from <= s.month order by y.valid_from desc, y.edition desc limit 1)) k on true
            group by 1, 2
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * By the last day of each quarter, and by province.
     *
     * @param target hours of training a year that somebody should reach
     * @param today a month that is not over by then is not expected of an establishment
     */
    public Map<LocalDate, Map<String, Means>> byProvince(
            TerritoryScope scope, CapacityCriteria criteria, BigDecimal target, LocalDate today) {
        Map<LocalDate, Map<String, Means>> means = new TreeMap<>();
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        if (!within.startsWith(scope.prefix())) {
            return means;
        }
        rows(em.createNativeQuery(WORKFORCE, Tuple.class).setParameter("target", target), within, criteria)
                .forEach(t -> add(means, t, Means.of(workforce(t))));
        rows(em.createNativeQuery(POSTS, Tuple.class), within, criteria)
                .forEach(t ->
                        add(means, t, Means.of(new Posts(t.get(2, BigDecimal.class), t.get(3, BigDecimal.class)))));
        places(within, criteria, today).forEach(t -> add(means, t, Means.of(places(t))));
        return means;
    }

    /** What establishments reported of the quarter and of the three before, by the last day of each, and by province. */
    public Map<LocalDate, Map<String, Means>> places(TerritoryScope scope, CapacityCriteria criteria, LocalDate today) {
        Map<LocalDate, Map<String, Means>> means = new TreeMap<>();
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        if (within.startsWith(scope.prefix())) {
            places(within, criteria, today).forEach(t -> add(means, t, Means.of(places(t))));
        }
        return means;
    }

    private List<Tuple> places(String within, CapacityCriteria criteria, LocalDate today) {
        return rows(
                em.createNativeQuery(PLACES, Tuple.class).setParameter("today", today.withDayOfMonth(1)),
                within,
                criteria);
    }

    private static void add(Map<LocalDate, Map<String, Means>> means, Tuple row, Means more) {
        means.computeIfAbsent(row.get(0, Date.class).toLocalDate(), quarter -> new HashMap<>())
                .merge(row.get(1, String.class), more, Means::plus);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query, String within, CapacityCriteria criteria) {
        return query.setParameter("within", within)
                .setParameter("until", criteria.until())
                .getResultList();
    }

    private static Workforce workforce(Tuple t) {
        return new Workforce(
                t.get(2, Integer.class),
                t.get(3, BigDecimal.class),
                t.get(4, BigDecimal.class),
                t.get(5, Integer.class),
                t.get(6, Integer.class),
                t.get(7, Integer.class),
                t.get(8, Integer.class),
                t.get(9, Integer.class),
                t.get(10, BigDecimal.class),
                t.get(11, Integer.class),
                t.get(12, Integer.class),
                t.get(13, BigDecimal.class),
                t.get(14, Integer.class));
    }

    private static Places places(Tuple t) {
        return new Places(
                t.get(2, Integer.class),
                t.get(3, Integer.class),
                t.get(4, Integer.class),
                t.get(5, Integer.class),
                t.get(6, Integer.class),
                t.get(7, Integer.class),
                t.get(8, Long.class),
                t.get(9, Long.class),
                t.get(10, Integer.class),
                t.get(11, BigDecimal.class),
                t.get(12, Integer.class),
                t.get(13, Integer.class),
                t.get(14, Integer.class));
    }
}
