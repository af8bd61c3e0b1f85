package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.Means;
import org.mouakaba.reporting.boundary.Means.Strain;

/** What weighs on the workforce by province: loads as last weighed, and pay that waits for tranches. Reads tables of others. */
public class StrainRepository {

    /** A tranche is late by what the ledger knew on the day; the staff of a convention wait once. */
    private static final String LATE = """
            with late as (select c.id, c.territory_code, c.staff, t.planned_on from tranche t
                join convention c on c.id = t.convention_id
                cross join lateral (select
                    coalesce(sum(e.amount) filter (where e.kind in ('PLAN', 'DEDUCTION')), 0) as planned,
                    coalesce(sum(e.amount) filter (where e.kind = 'PAYMENT'), 0) as paid
                    from ledger_entry e where e.tranche_id = t.id and e.effective_on <= :day) s
                where t.planned_on < cast(:day as date) - cast(:late as integer) and t.status not in ('CANCELLED', 'REPAID')
                    and c.organisation_id is not null and c.signed_on <= :day
                    and starts_with(c.territory_code, :scope) and starts_with(c.territory_code, :within)
                    and s.planned > s.paid)
            select territory_code, count(*)::int, max(cast(extract(year from a) * 12 + extract(month from a) as integer)),
                coalesce(sum(staff) filter (where first), 0)::int
            from (select territory_code, staff, age(cast(:day as date), planned_on) as a,
                row_number() over (partition by id order by planned_on) = 1 as first from late) l
            group by 1
            """;

    @PersistenceContext
    EntityManager em;

    /** @param late a tranche is late so many days after its day */
    public Map<String, Means> byProvince(TerritoryScope scope, CapacityCriteria criteria, LocalDate day, int late) {
        String within = criteria.territory() == null ? "" : criteria.territory();
        Map<String, Means> strain = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Tuple> loads = em.createNativeQuery(
                        "select territory_code, carrying, overloaded from worker_load_count"
                                + " where starts_with(territory_code, :scope) and starts_with(territory_code, :within)",
                        Tuple.class)
                .setParameter("scope", scope.prefix())
                .setParameter("within", within)
                .getResultList();
        loads.forEach(t -> add(strain, t, new Strain(t.get(1, Integer.class), t.get(2, Integer.class), 0, 0, 0)));
        @SuppressWarnings("unchecked")
        List<Tuple> tranches = em.createNativeQuery(LATE, Tuple.class)
                .setParameter("scope", scope.prefix())
                .setParameter("within", within)
                .setParameter("day", day)
                .setParameter("late", late)
                .getResultList();
        tranches.forEach(t -> add(
                strain,
                t,
                new Strain(0, 0, t.get(1, Integer.class), t.get(2, Integer.class), t.get(3, Integer.class))));
        return strain;
    }

    private static void add(Map<String, Means> strain, Tuple row, Strain more) {
        strain.merge(row.get(0, String.class), Means.of(more), Means::plus);
    }

    /** When the loads were weighed; null where they have not been yet. */
    public @Nullable Instant weighedAt() {
        return (Instant) em.createNativeQuery("select max(as_of) from worker_load_count", Instant.class)
                .getSingleResult();
    }
}
