package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.CapacityReport.Red;
import org.mouakaba.reporting.boundary.RedStructure;
import org.mouakaba.reporting.boundary.RedStructure.Sign;

/** The establishments that need somebody, the worst first. Reads tables of others. */
public class StructureRepository {

    private static final int WORST = 20;

    private static final String RED = """
            with place as (select e.id, e.name_ar, e.name_fr, e.territory_code, e.residents_per_educator as norm,
                    (select count(*)::int from generate_series(cast(:from as timestamp), cast(:last as timestamp),
                        interval '1 month') m where cast(m as date) < :today and e.valid_from <= cast(m as date)
                        and (e.valid_to is null or e.valid_to > cast(m as date)) and not exists
                        (select 1 from establishment_snapshot s where s.establishment_id = e.id and s.month = cast(m as date)))
                        as missing
                from establishment e where starts_with(e.territory_code, :within) and e.valid_from <= :until
                    and (e.valid_to is null or e.valid_to > :until)),
            month as (select s.establishment_id, s.educator_fte, sum(c.open_places) as open, sum(c.occupied_places) as occupied
                from establishment_month s join establishment_snapshot_cell c on c.snapshot_id = s.id
                where s.month = :last and s.establishment_id in (select id from place) group by 1, 2),
            staffed as (select p.establishment_id, sum(p.funded_fte) as funded, coalesce(sum(h.fte), 0) as filled from post p
                left join lateral (select sum(x.fte) as fte from post_holding x where x.post_id = p.id
                    and x.from_on <= :until and (x.to_on is null or x.to_on > :until)) h on true
                where p.establishment_id in (select id from place) and p.valid_from <= :until
                    and (p.valid_to is null or p.valid_to > :until) group by 1),
            seen as (select p.*, round(m.occupied * 100.0 / nullif(m.open, 0), 1) as occupancy,
                    round((s.funded - s.filled) * 100 / s.funded, 1) as vacancy,
                    coalesce(m.occupied > m.open, false) as crowded,
                    coalesce((s.funded - s.filled) * 100 > s.funded * :vacancy, false) as vacant,
                    coalesce(m.educator_fte > 0 and m.occupied > p.norm * m.educator_fte, false) as beyond
                from place p left join month m on m.establishment_id = p.id left join staffed s on s.establishment_id = p.id)
            select id, name_ar, name_fr, territory_code, missing, occupancy, vacancy, crowded, vacant, beyond,
                count(*) over () from seen where crowded or missing > 0 or vacant or beyond
            order by cast(crowded as integer) + cast(missing > 0 as integer) + cast(vacant as integer)
                + cast(beyond as integer) desc, crowded desc, occupancy desc nulls last, missing desc, vacancy desc nulls last, id
            limit :worst
            """;

    @PersistenceContext
    EntityManager em;

    /** @param vacancy percent of vacant posts from which on a structure is red */
    public Red red(TerritoryScope scope, CapacityCriteria criteria, LocalDate today, BigDecimal vacancy) {
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        if (!within.startsWith(scope.prefix())) {
            return new Red(0, List.of());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(RED, Tuple.class)
                .setParameter("within", within)
                .setParameter("from", criteria.from())
                .setParameter("last", criteria.until().withDayOfMonth(1))
                .setParameter("until", criteria.until())
                .setParameter("today", today.withDayOfMonth(1))
                .setParameter("vacancy", vacancy)
                .setParameter("worst", WORST)
                .getResultList();
        return new Red(
                rows.isEmpty() ? 0 : rows.get(0).get(10, Long.class),
                rows.stream().map(StructureRepository::structure).toList());
    }

    private static RedStructure structure(Tuple t) {
        String french = t.get(2, String.class);
        int missing = t.get(4, Integer.class);
        List<Sign> signs = new ArrayList<>();
        add(signs, Sign.CROWDED, t.get(7, Boolean.class));
        add(signs, Sign.SILENT, missing > 0);
        add(signs, Sign.VACANT, t.get(8, Boolean.class));
        add(signs, Sign.ABOVE_NORM, t.get(9, Boolean.class));
        return new RedStructure(
                t.get(0, UUID.class),
                new Label(t.get(1, String.class), french, french),
                t.get(3, String.class),
                missing,
                t.get(5, BigDecimal.class),
                t.get(6, BigDecimal.class),
                signs);
    }

    private static void add(List<Sign> signs, Sign sign, boolean shown) {
        if (shown) {
            signs.add(sign);
        }
    }
}
