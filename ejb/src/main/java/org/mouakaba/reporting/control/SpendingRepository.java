package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;

/** What was spent on the workforce, from sums that the ledger keeps. Reads tables of others. */
public class SpendingRepository {

    @PersistenceContext
    EntityManager em;

    /** Pay and social charges of the year that ends on {@code until}, by the territory of the convention. */
    public Map<String, BigDecimal> pay(TerritoryScope scope, @Nullable String within, LocalDate until) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select t.territory_code, sum(t.amount) from ledger_part t where t.dimension = 'CATEGORY'"
                                + " and t.kind = 'EXPENDITURE' and t.code in ('STAFF', 'SOCIAL_CHARGES')"
                                + " and t.month > :yearago and t.month <= :until"
                                + " and starts_with(t.territory_code, :scope) and starts_with(t.territory_code, :within)"
                                + " group by 1",
                        Tuple.class)
                .setParameter("yearago", until.minusYears(1))
                .setParameter("until", until)
                .setParameter("scope", scope.prefix())
                .setParameter("within", within == null ? "" : within)
                .getResultList();
        Map<String, BigDecimal> pay = new HashMap<>();
        rows.forEach(row -> pay.put(row.get(0, String.class), row.get(1, BigDecimal.class)));
        return pay;
    }
}
