package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.CaseCountCriteria;
import org.mouakaba.reporting.boundary.CaseCountCriteria.By;
import org.mouakaba.reporting.boundary.CaseCountTable;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.boundary.TerritoryQueries;

/**
 * The summary of open cases: some hundred rows, counted anew by a timer with one aggregate over the cases, and with what
 * may not be shown left out of the table itself. Pages read the summary, so that their cost does not grow with the number
 * of people.
 */
public class CaseCountRepository {

    private static final Duration FRESH = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    TerritoryQueries territories;

    public CaseCountTable table(TerritoryScope scope, CaseCountCriteria criteria) {
        List<String> columns = criteria.by() == By.RISK ? CaseCube.RISKS : CaseCube.STAGES;
        String wanted = criteria.territory() == null ? "" : criteria.territory();
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select territory_code, category, cases, as_of, smallest from case_count"
                                + " where starts_with(territory_code, :scope) and starts_with(territory_code, :wanted)"
                                + " order by territory_code",
                        Tuple.class)
                .setParameter("scope", scope.prefix())
                .setParameter("wanted", wanted)
                .getResultList();
        Map<String, Map<String, @Nullable Integer>> byTerritory = new LinkedHashMap<>();
        for (Tuple row : found) {
            byTerritory
                    .computeIfAbsent(row.get(0, String.class), code -> new LinkedHashMap<>())
                    .put(row.get(1, String.class), row.get(2, Integer.class));
        }
        Map<String, Label> names = territories.upToProvinces().stream()
                .collect(Collectors.toMap(TerritoryEntry::code, TerritoryEntry::name));
        List<CaseCountTable.Row> rows = byTerritory.entrySet().stream()
                .map(e -> new CaseCountTable.Row(
                        e.getKey(),
                        names.get(e.getKey()),
                        e.getValue().get(CaseCube.TOTAL),
                        columns.stream().map(c -> e.getValue().get(c)).toList()))
                .toList();
        return found.isEmpty()
                ? new CaseCountTable(null, columns, rows, 0)
                : new CaseCountTable(
                        found.get(0).get(3, Instant.class),
                        columns,
                        rows,
                        found.get(0).get(4, Integer.class));
    }

    /** Counts anew where the last count is old; on several servers the first one does it and the others do not wait. */
    public void refresh(int smallest, Instant now) {
        boolean mine = (boolean)
                em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('case_count'))", Boolean.class)
                        .getSingleResult();
        if (!mine || isFresh(smallest, now)) {
            return;
        }
        CaseCube cube = new CaseCube(TerritoryTree.of(territories.upToProvinces()));
        @SuppressWarnings("unchecked")
        List<Tuple> groups = em.createNativeQuery(
                        "select territory_code, stage, risk, confidentiality = 'SECRET', count(*)::int from case_file"
                                + " where closed_at is null group by 1, 2, 3, 4",
                        Tuple.class)
                .getResultList();
        groups.forEach(g -> cube.add(
                g.get(0, String.class),
                g.get(1, String.class),
                g.get(2, String.class),
                g.get(3, Boolean.class),
                g.get(4, Integer.class)));
        em.createNativeQuery("delete from case_count").executeUpdate();
        cube.published(smallest)
                .forEach((territory, counts) -> counts.forEach((category, cases) -> em.createNativeQuery(
                                "insert into case_count (territory_code, category, cases, smallest, as_of)"
                                        + " values (:territory, :category, cast(:cases as integer), :smallest, :at)")
                        .setParameter("territory", territory)
                        .setParameter("category", category)
                        .setParameter("cases", cases)
                        .setParameter("smallest", smallest)
                        .setParameter("at", now)
                        .executeUpdate()));
    }

    /** An empty country is counted each time, so that the first figures do not wait. */
    private boolean isFresh(int smallest, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object> fresh = em.createNativeQuery(
                        "select 1 from case_count where as_of > :old and smallest = :smallest and exists"
                                + " (select 1 from case_count where cases is not null) limit 1")
                .setParameter("old", now.minus(FRESH))
                .setParameter("smallest", smallest)
                .getResultList();
        return !fresh.isEmpty();
    }
}
