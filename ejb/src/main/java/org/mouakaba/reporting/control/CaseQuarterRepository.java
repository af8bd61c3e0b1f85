package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CaseQuarter;

/** Cases by territory and quarter, as they may be published: what the batch wrote, read by its key. */
public class CaseQuarterRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * Four quarters, the oldest first, of each territory in the reader's scope; empty where they were not counted.
     *
     * @param within a territory inside the scope; null for all of it
     * @param windowEnd the last day of the newest of the four
     */
    public Map<String, List<CaseQuarter>> of(TerritoryScope scope, @Nullable String within, LocalDate windowEnd) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select territory_code, quarter_end, opened, closed, active, open_at_end, unmet, delivered,"
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
                            row.get(1, LocalDate.class),
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
}
