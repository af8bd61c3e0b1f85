package org.mouakaba.reporting.control;

/**
 * What is counted of the means by province at the end of quarters, each by one statement: {@code :quarters} are the last days
 * of the quarters and {@code :places} the territories counted, joined by commas, or nothing for all {@code :within}. The first
 * two columns are the quarter's last day and the territory. Reads tables of others.
 */
enum MeansCount {
    WORKFORCE("means_workforce", """
            , member as (
                select w.id, w.fte, w.other_duties, w.sex, w.role, w.active_from, w.active_to,
                    coalesce(u.territory_code, w.territory_code) as place
                from worker w left join unit u on u.id = w.unit_id
                where w.job is not null and coalesce(u.territory_code, w.territory_code) in (select code from place)),
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
            """),

    POSTS("means_posts", """
            , held as (select q.until, x.post_id, sum(x.fte) as fte from post_holding x
                join quarter q on x.from_on <= q.until and (x.to_on is null or x.to_on > q.until) group by 1, 2)
            select q.until, p.territory_code, coalesce(sum(p.funded_fte), 0), coalesce(sum(h.fte), 0)
            from post p join quarter q on p.valid_from <= q.until and (p.valid_to is null or p.valid_to > q.until)
            left join held h on h.post_id = p.id and h.until = q.until
            where p.territory_code in (select code from place)
            group by 1, 2
            """),

    /** A month that is not over by {@code :today} is not expected of an establishment. */
    PLACES("means_places", """
            , month as (select q.until, cast(m as date) as month,
                    cast(m + interval '1 month' as date) - cast(m as date) as days, cast(m as date) = q.last as last
                from quarter q cross join lateral generate_series(cast(q.first as timestamp), cast(q.last as timestamp),
                    interval '1 month') m),
            expected as (select e.id, e.territory_code, e.residents_per_educator as norm, m.* from establishment e
                join month m on e.valid_from <= m.month and (e.valid_to is null or e.valid_to > m.month)
                where e.territory_code in (select code from place) and m.month < :today),
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
            """),

    /** Of what kinds the workers and their hours of training are. Of a birth year the age is the one reached in the year. */
    MIX("means_mix", """
            , member as (
                select q.until, q.january, w.id, coalesce(u.territory_code, w.territory_code) as place, w.domain, w.job,
                    o.type as employer, cast(extract(year from q.until) as integer) - w.birth_year as age
                from quarter q join worker w on w.active_from <= q.until and (w.active_to is null or w.active_to > q.until)
                left join unit u on u.id = w.unit_id
                left join organisation o on o.id = coalesce(w.employer_id, w.organisation_id, u.organisation_id)
                where w.job is not null and coalesce(u.territory_code, w.territory_code) in (select code from place))
            select m.until, m.place, v.kind, v.code, cast(count(*) as numeric) from member m
            cross join lateral (values
                ('AGE', case when m.age is null then '' when m.age < 30 then '18_29' when m.age < 40 then '30_39'
                    when m.age < 50 then '40_49' when m.age < 60 then '50_59' else '60_PLUS' end),
                ('DOMAIN', coalesce(m.domain, '')), ('JOB', m.job), ('EMPLOYER', coalesce(m.employer, ''))) v(kind, code)
            group by 1, 2, 3, 4
            union all
            select m.until, m.place, 'TOPIC', t.topic, sum(t.hours) from member m
            join training t on t.worker_id = m.id and not t.mistaken and t.on_day between m.january and m.until
            group by 1, 2, 4
            """),

    /** Occupied places of the quarter's last month by sex and age band: as many in all as {@link #PLACES} counts. */
    RESIDENTS("means_residents", """
            select q.until, e.territory_code, c.sex, c.age_band, sum(c.occupied_places)::int
            from quarter q join establishment e on e.valid_from <= q.last and (e.valid_to is null or e.valid_to > q.last)
            join establishment_month s on s.establishment_id = e.id and s.month = q.last
            join establishment_snapshot_cell c on c.snapshot_id = s.id and c.occupied_places is not null
            where e.territory_code in (select code from place) and q.last < :today
            group by 1, 2, 3, 4
            """),

    /** Establishments that need somebody: the signs of {@code RedStructure}, at more than {@code :vacancy} percent of posts. */
    RED("means_red", """
            , here as (select q.until, q.last, e.id, e.name_ar, e.name_fr, e.territory_code, e.residents_per_educator as norm,
                    (select count(*)::int from generate_series(cast(q.first as timestamp), cast(q.last as timestamp),
                        interval '1 month') m where cast(m as date) < :today and e.valid_from <= cast(m as date)
                        and (e.valid_to is null or e.valid_to > cast(m as date)) and not exists
                        (select 1 from establishment_snapshot s where s.establishment_id = e.id and s.month = cast(m as date)))
                        as missing
                from quarter q join establishment e on e.valid_from <= q.until and (e.valid_to is null or e.valid_to > q.until)
                where e.territory_code in (select code from place)),
            month as (select s.establishment_id, s.month, s.educator_fte, sum(c.open_places) as open,
                    sum(c.occupied_places) as occupied
                from establishment_month s join establishment_snapshot_cell c on c.snapshot_id = s.id
                where s.month in (select last from quarter) and s.establishment_id in (select id from here) group by 1, 2, 3),
            staffed as (select q.until, p.establishment_id, sum(p.funded_fte) as funded, coalesce(sum(h.fte), 0) as filled
                from quarter q join post p on p.valid_from <= q.until and (p.valid_to is null or p.valid_to > q.until)
                left join lateral (select sum(x.fte) as fte from post_holding x where x.post_id = p.id
                    and x.from_on <= q.until and (x.to_on is null or x.to_on > q.until)) h on true
                where p.establishment_id in (select id from here) group by 1, 2),
            seen as (select e.*, m.occupied, round(m.occupied * 100.0 / nullif(m.open, 0), 1) as occupancy,
                    round((s.funded - s.filled) * 100 / s.funded, 1) as vacancy,
                    coalesce(m.occupied > m.open, false) as crowded,
                    coalesce((s.funded - s.filled) * 100 > s.funded * :vacancy, false) as vacant,
                    coalesce(m.educator_fte > 0 and m.occupied > e.norm * m.educator_fte, false) as above
                from here e left join month m on m.establishment_id = e.id and m.month = e.last
                left join staffed s on s.establishment_id = e.id and s.until = e.until)
            select until, territory_code, id, name_ar, name_fr, missing, occupied, occupancy, vacancy, crowded, vacant, above
            from seen where crowded or missing > 0 or vacant or above
            """);

    private static final String ASKED = """
            with quarter as materialized (select until, cast(date_trunc('year', until) as date) as january,
                cast(until - interval '1 year' as date) as yearago,
                cast(date_trunc('month', until) - interval '2 months' as date) as first,
                cast(date_trunc('month', until) as date) as last
                from unnest(cast(string_to_array(:quarters, ',') as date[])) until),
            place as materialized (select code from territory where starts_with(code, :within)
                and (:places = '' or code = any(string_to_array(:places, ','))))
            """;

    private final String table;
    private final String sql;

    MeansCount(String table, String sql) {
        this.table = table;
        this.sql = sql;
    }

    /** Where its rows are kept, in the order of its columns. */
    String table() {
        return table;
    }

    String sql() {
        return ASKED + sql;
    }
}
