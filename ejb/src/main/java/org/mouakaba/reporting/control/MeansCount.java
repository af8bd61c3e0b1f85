package org.mouakaba.reporting.control;

/**
 * How the means of provinces are counted, and kept. One statement, so that the stamp that a kept row carries is of the same
 * moment as what was counted.
 */
final class MeansCount {

    /** The columns of {@code means_kept} that hold figures, in the order of the table. */
    static final String FIGURES =
            "workers, fte, women, accredited, subject, supervisors, supervised, joined, left_since,"
                    + " year_before, hours, trained, funded, filled, establishments, expected, reported, authorised, open, occupied,"
                    + " open_days, occupied_days, crowded, educators, waiting";

    /** Provinces of which nothing is kept that still holds. */
    static final String STALE = " from means_stamp s left join means_kept k on k.place = s.place and k.until = :until"
            + " where starts_with(s.place, :within) and (k.changes, k.expected_before, k.target)"
            + " is distinct from (s.changes, cast(:today as date), cast(:target as numeric))";

    private static final String ROWS = """
            member as (
                select w.id, w.fte, w.sex, w.role, w.active_from, w.active_to, u.territory_code as place
                from stale x join unit u on u.territory_code = x.place join worker w on w.unit_id = u.id
                where w.job is not null
                union all
                select w.id, w.fte, w.sex, w.role, w.active_from, w.active_to, w.territory_code
                from stale x join worker w on w.territory_code = x.place
                where w.job is not null and w.unit_id is null),
            workforce (place, workers, fte, women, accredited, subject, supervisors, supervised, joined, left_since,
                year_before, hours, trained) as (
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
                group by m.place),
            posts (place, funded, filled) as (
                select p.territory_code, coalesce(sum(p.funded_fte), 0), coalesce(sum(h.fte), 0)
                from post p left join lateral (select sum(x.fte) as fte from post_holding x
                    where x.post_id = p.id and x.from_on <= :until and (x.to_on is null or x.to_on > :until)) h on true
                where p.valid_from <= :until and (p.valid_to is null or p.valid_to > :until)
                    and p.territory_code in (select place from stale)
                group by 1),
            month as (select cast(m as date) as month, cast(m + interval '1 month' as date) - cast(m as date) as days,
                    m = :last as last
                from generate_series(cast(:from as timestamp), cast(:last as timestamp), interval '1 month') m),
            expected as (select e.id, e.territory_code, m.month, m.days, m.last from establishment e join month m
                    on e.valid_from <= m.month and (e.valid_to is null or e.valid_to > m.month)
                where e.territory_code in (select place from stale) and m.month < :today),
            said as (select x.*, s.id as snapshot, s.educator_fte, s.waiting from expected x
                left join establishment_month s on s.establishment_id = x.id and s.month = x.month),
            cell as (select c.snapshot_id, sum(c.open_places) as open, sum(c.occupied_places) as occupied
                from establishment_snapshot_cell c where c.snapshot_id in (select snapshot from said) group by 1),
            places (place, establishments, expected, reported, authorised, open, occupied, open_days, occupied_days, crowded,
                educators, waiting) as (
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
                group by 1)
            select x.place, :until, :today, :target, x.changes,
                coalesce(w.workers, 0), coalesce(w.fte, 0), coalesce(w.women, 0), coalesce(w.accredited, 0),
                coalesce(w.subject, 0), coalesce(w.supervisors, 0), coalesce(w.supervised, 0), coalesce(w.joined, 0),
                coalesce(w.left_since, 0), coalesce(w.year_before, 0), coalesce(w.hours, 0), coalesce(w.trained, 0),
                coalesce(p.funded, 0), coalesce(p.filled, 0),
                coalesce(e.establishments, 0), coalesce(e.expected, 0), coalesce(e.reported, 0), coalesce(e.authorised, 0),
                coalesce(e.open, 0), coalesce(e.occupied, 0), coalesce(e.open_days, 0), coalesce(e.occupied_days, 0),
                coalesce(e.crowded, 0), coalesce(e.educators, 0), coalesce(e.waiting, 0)
            from stale x left join workforce w on w.place = x.place left join posts p on p.place = x.place
                left join places e on e.place = x.place
            order by x.place
            """;

    private static final String COLUMNS = "(place, until, expected_before, target, changes, " + FIGURES + ")";

    /** Counts what is stale and keeps it; in the order of the provinces, so that two that count never wait for each other. */
    static final String COUNT =
            "insert into means_kept " + COLUMNS + " with stale as materialized (select s.place, s.changes" + STALE
                    + "), " + ROWS + " on conflict (place, until) do update set " + COLUMNS + " = row(excluded.*)";

    private MeansCount() {}
}
