package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.MixKind;

/** Of what kinds the workers, their training and the occupied places are, by province at the end of a quarter. */
public class MixRepository {

    /** Of a birth year the age is the one reached in the year. */
    private static final String WORKERS = """
            select v.kind, v.code, coalesce(u.territory_code, w.territory_code), cast(count(*) as numeric)
            from worker w left join unit u on u.id = w.unit_id
            left join organisation o on o.id = coalesce(w.employer_id, w.organisation_id, u.organisation_id)
            cross join lateral (select cast(extract(year from cast(:until as date)) as integer) - w.birth_year as age) y
            cross join lateral (values
                ('AGE', case when w.birth_year is null then '' when y.age < 30 then '18_29' when y.age < 40 then '30_39'
                    when y.age < 50 then '40_49' when y.age < 60 then '50_59' else '60_PLUS' end),
                ('DOMAIN', coalesce(w.domain, '')), ('JOB', w.job), ('EMPLOYER', coalesce(o.type, ''))) v(kind, code)
            where w.job is not null and w.active_from <= :until and (w.active_to is null or w.active_to > :until)
                and starts_with(coalesce(u.territory_code, w.territory_code), :within)
            group by 1, 2, 3
            """;

    private static final String TOPICS = """
            select 'TOPIC', t.topic, coalesce(u.territory_code, w.territory_code), sum(t.hours)
            from training t join worker w on w.id = t.worker_id left join unit u on u.id = w.unit_id
            where not t.mistaken and t.on_day between :january and :until and w.job is not null
                and w.active_from <= :until and (w.active_to is null or w.active_to > :until)
                and starts_with(coalesce(u.territory_code, w.territory_code), :within)
            group by 2, 3
            """;

    private static final String PLACES = """
            select v.kind, v.code, e.territory_code, cast(sum(c.occupied_places) as numeric)
            from establishment e join establishment_month s on s.establishment_id = e.id and s.month = :last
            join establishment_snapshot_cell c on c.snapshot_id = s.id
            cross join lateral (values ('PLACES_SEX', c.sex), ('PLACES_AGE', c.age_band)) v(kind, code)
            where starts_with(e.territory_code, :within) and c.occupied_places is not null
            group by 1, 2, 3
            """;

    @PersistenceContext
    EntityManager em;

    /** By kind, code and province. */
    public Map<MixKind, Map<String, Map<String, BigDecimal>>> of(TerritoryScope scope, CapacityCriteria criteria) {
        Map<MixKind, Map<String, Map<String, BigDecimal>>> mixes = new EnumMap<>(MixKind.class);
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        if (within.startsWith(scope.prefix())) {
            add(mixes, em.createNativeQuery(WORKERS, Tuple.class).setParameter("until", criteria.until()), within);
            add(
                    mixes,
                    em.createNativeQuery(TOPICS, Tuple.class)
                            .setParameter("until", criteria.until())
                            .setParameter("january", criteria.until().withDayOfYear(1)),
                    within);
            add(
                    mixes,
                    em.createNativeQuery(PLACES, Tuple.class)
                            .setParameter("last", criteria.until().withDayOfMonth(1)),
                    within);
        }
        return mixes;
    }

    private static void add(Map<MixKind, Map<String, Map<String, BigDecimal>>> mixes, Query query, String within) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.setParameter("within", within).getResultList();
        rows.forEach(t -> mixes.computeIfAbsent(MixKind.valueOf(t.get(0, String.class)), kind -> new TreeMap<>())
                .computeIfAbsent(t.get(1, String.class), code -> new HashMap<>())
                .put(t.get(2, String.class), t.get(3, BigDecimal.class)));
    }
}
