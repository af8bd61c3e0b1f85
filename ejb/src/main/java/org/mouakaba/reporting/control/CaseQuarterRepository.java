package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.reporting.control.QuarterCube.Measure;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.territory.boundary.TerritoryQueries;

/**
 * Cases by territory and quarter, as they may be published: read by their key, and written once when a quarter has ended.
 * The batch leaves nothing half written: begun again, it does what is missing.
 */
public class CaseQuarterRepository {

    /** Five years. */
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseHistoryRepository histories;

    @Inject
    TerritoryQueries territories;

    /**
     * Four quarters, the oldest first, of each territory in the reader's scope; empty where they were not counted.
     *
     * @param within a territory inside the scope; null for all of it
     * @param windowEnd the last day of the newest of the four
     */
    public Map<String, List<CaseQuarter>> of(TerritoryScope scope, @Nullable String within, LocalDate windowEnd) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select territory_code, cast(quarter_end as text), opened, closed, active, open_at_end, unmet, delivered,"
                                + " weighted_months from case_quarter where window_end = :end"
                                + " and starts_with(territory_code, :scope) and starts_with(territory_code, :within)"
                                + " order by territory_code, quarter_end",
                        Tuple.class)
                .setParameter("end", windowEnd)
                .setParameter("scope", scope.prefix())
                .setParameter("within", within == null ? "" : within)
                .getResultList();
        Map<String, List<CaseQuarter>> found = new LinkedHashMap<>();
        for (Tuple row : rows) {
            found.computeIfAbsent(row.get(0, String.class), t -> new ArrayList<>())
                    .add(new CaseQuarter(
                            LocalDate.parse(row.get(1, String.class)),
                            row.get(2, Integer.class),
                            row.get(3, Integer.class),
                            row.get(4, Integer.class),
                            row.get(5, Integer.class),
                            row.get(6, Integer.class),
                            row.get(7, Integer.class),
                            row.get(8, BigDecimal.class)));
        }
        return found;
    }

    /**
     * On several servers the first one does it and the others do not wait.
     *
     * @param load the settings that begin with {@code load.}: what a case weighs
     */
    public void count(int smallest, Map<String, SettingValue> load, LocalDate today, Instant now) {
        boolean mine = (boolean)
                em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('case_quarter'))", Boolean.class)
                        .getSingleResult();
        YearMonth newest = YearMonth.from(today).minusMonths((today.getMonthValue() - 1) % 3 + 1L);
        if (!mine || known(smallest).contains(newest.atEndOfMonth()) || !anyCase()) {
            return;
        }
        em.createNativeQuery("delete from case_quarter where smallest <> :smallest")
                .setParameter("smallest", smallest)
                .executeUpdate();
        List<LocalDate> known = known(smallest);
        List<YearMonth> quarters = new ArrayList<>();
        for (int i = MOST + QuarterCube.QUARTERS - 2; i >= 0; i--) {
            quarters.add(newest.minusMonths(3L * i));
        }
        List<Tuple> lives = histories.lives(quarters, load);
        List<Tuple> months = histories.months(quarters, load);
        List<Tuple> services = histories.services(quarters, load);
        TerritoryTree tree = TerritoryTree.of(territories.upToProvinces());
        for (int first = 1; first + QuarterCube.QUARTERS - 1 <= quarters.size(); first++) {
            List<LocalDate> ends = quarters.subList(first - 1, first + QuarterCube.QUARTERS - 1).stream()
                    .map(YearMonth::atEndOfMonth)
                    .toList();
            LocalDate end = ends.get(QuarterCube.QUARTERS - 1);
            if (!known.contains(end)) {
                QuarterCube cube = new QuarterCube(tree);
                addLives(cube, lives, first);
                addMonths(cube, months, first);
                addServices(cube, services, first);
                cube.published(ends, smallest)
                        .forEach((code, four) -> four.forEach(quarter -> insert(end, code, quarter, smallest, now)));
            }
        }
    }

    /** @param first the place of the window's first quarter among all, from 1 */
    private static void addLives(QuarterCube cube, List<Tuple> lives, int first) {
        for (Tuple life : lives) {
            int began = Math.max(life.get(1, Integer.class) - first + 1, 0);
            int ended = Math.min(life.get(2, Integer.class) - first + 1, QuarterCube.AFTER);
            if (began <= QuarterCube.QUARTERS && ended >= 1) {
                cube.addLives(life.get(0, String.class), began, ended, life.get(3, Integer.class));
            }
        }
    }

    private static void addMonths(QuarterCube cube, List<Tuple> months, int first) {
        for (Tuple row : months) {
            int quarter = row.get(1, Integer.class) - first + 1;
            if (quarter >= 1 && quarter <= QuarterCube.QUARTERS) {
                cube.addMonths(row.get(0, String.class), quarter, row.get(2, BigDecimal.class));
            }
        }
    }

    private static void addServices(QuarterCube cube, List<Tuple> services, int first) {
        for (Tuple row : services) {
            int quarter = row.get(1, Integer.class) - first + 1;
            if (quarter >= 1 && quarter <= QuarterCube.QUARTERS) {
                Measure measure = "DECLINED".equals(row.get(2, String.class)) ? Measure.UNMET : Measure.DELIVERED;
                cube.add(row.get(0, String.class), measure, quarter, row.get(3, Integer.class));
            }
        }
    }

    /** The last days of the fours that have been counted. */
    private List<LocalDate> known(int smallest) {
        @SuppressWarnings("unchecked")
        List<LocalDate> ends = em.createNativeQuery(
                        "select distinct window_end from case_quarter where smallest = :smallest", LocalDate.class)
                .setParameter("smallest", smallest)
                .getResultList();
        return ends;
    }

    private boolean anyCase() {
        return (boolean) em.createNativeQuery("select exists (select 1 from case_file)", Boolean.class)
                .getSingleResult();
    }

    private void insert(LocalDate window, String territory, CaseQuarter quarter, int smallest, Instant now) {
        em.createNativeQuery(
                        "insert into case_quarter (window_end, territory_code, quarter_end, opened, closed, active,"
                                + " open_at_end, unmet, delivered, weighted_months, smallest, as_of) values (:window, :territory,"
                                + " :quarter, cast(:opened as integer), cast(:closed as integer), cast(:active as integer),"
                                + " cast(:open as integer), cast(:unmet as integer), cast(:delivered as integer),"
                                + " cast(:months as numeric), :smallest, :now)")
                .setParameter("window", window)
                .setParameter("territory", territory)
                .setParameter("quarter", quarter.end())
                .setParameter("opened", quarter.opened())
                .setParameter("closed", quarter.closed())
                .setParameter("active", quarter.active())
                .setParameter("open", quarter.openAtEnd())
                .setParameter("unmet", quarter.unmet())
                .setParameter("delivered", quarter.delivered())
                .setParameter("months", quarter.weightedMonths())
                .setParameter("smallest", smallest)
                .setParameter("now", now)
                .executeUpdate();
    }
}
