package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.Sums;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;

/**
 * Sums of the ledger. They are read from those that the database keeps with each entry for each thing that a report can be cut
 * by, so that the cost of a report is that of its own places and months and not of the entries behind them.
 */
public class MoneyRepository {

    private static final int PROVINCE = 6;

    /** Of the entries as a whole: enough for what is cut by nothing that an entry itself says. */
    private static final String WHOLE = "WHOLE";

    @PersistenceContext
    EntityManager em;

    /**
     * By row and territory.
     *
     * @param depth how many letters of a territory's code part the columns: 2 for regions, 6 for provinces
     */
    public Map<String, Map<String, Balance>> table(TerritoryScope scope, FundingCriteria criteria, int depth) {
        Map<String, Map<String, Map<EntryKind, BigDecimal>>> sums = new TreeMap<>();
        for (Tuple row : rows(
                scope,
                criteria,
                "select " + expression(criteria.rows(), depth) + ", left(t.territory_code, " + depth + "), t.kind,")) {
            sums.computeIfAbsent(row.get(0, String.class), r -> new HashMap<>())
                    .computeIfAbsent(row.get(1, String.class), c -> new EnumMap<>(EntryKind.class))
                    .put(EntryKind.valueOf(row.get(2, String.class)), row.get(3, BigDecimal.class));
        }
        Map<String, Map<String, Balance>> table = new LinkedHashMap<>();
        sums.forEach((row, columns) -> {
            Map<String, Balance> line = new HashMap<>();
            columns.forEach((column, kinds) -> line.put(column, Sums.balance(kinds)));
            table.put(row, line);
        });
        return table;
    }

    /** What each month added, by row. */
    public Map<String, Map<YearMonth, Balance>> months(TerritoryScope scope, FundingCriteria criteria) {
        Map<String, Map<YearMonth, Map<EntryKind, BigDecimal>>> sums = new TreeMap<>();
        for (Tuple row :
                rows(scope, criteria, "select " + expression(criteria.rows(), PROVINCE) + ", t.month, t.kind,")) {
            sums.computeIfAbsent(row.get(0, String.class), r -> new TreeMap<>())
                    .computeIfAbsent(
                            YearMonth.from(row.get(1, Date.class).toLocalDate()), m -> new EnumMap<>(EntryKind.class))
                    .put(EntryKind.valueOf(row.get(2, String.class)), row.get(3, BigDecimal.class));
        }
        Map<String, Map<YearMonth, Balance>> months = new LinkedHashMap<>();
        sums.forEach((row, line) -> {
            Map<YearMonth, Balance> balances = new TreeMap<>();
            line.forEach((month, kinds) -> balances.put(month, Sums.balance(kinds)));
            months.put(row, balances);
        });
        return months;
    }

    /** The names of establishments; the empty code is none's. */
    public Map<String, Label> establishments(Set<String> codes) {
        List<UUID> ids = codes.stream()
                .filter(code -> !code.isEmpty())
                .map(UUID::fromString)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select e.id, e.nameAr, e.nameFr from Establishment e where e.id in :ids", Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, UUID.class).toString(),
                                row -> new Label(
                                        row.get(1, String.class), row.get(2, String.class), row.get(2, String.class))));
    }

    private List<Tuple> rows(TerritoryScope scope, FundingCriteria criteria, String select) {
        StringBuilder sql = new StringBuilder(select)
                .append(" sum(t.amount) from ledger_part t where t.dimension = '")
                .append(dimension(criteria.rows()))
                .append("' and t.fiscal_year = :year and t.month <= :until and starts_with(t.territory_code, :scope)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", criteria.year());
        parameters.put("until", criteria.until());
        parameters.put("scope", scope.prefix());
        if (criteria.territory() != null) {
            sql.append(" and starts_with(t.territory_code, :territory)");
            parameters.put("territory", criteria.territory());
        }
        if (criteria.programme() != null) {
            sql.append(" and t.programme = :programme");
            parameters.put("programme", criteria.programme());
        }
        if (criteria.source() != null) {
            sql.append(" and t.source = :source");
            parameters.put("source", criteria.source());
        }
        Query query = em.createNativeQuery(sql.append(" group by 1, 2, 3").toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> found = new ArrayList<>(query.getResultList());
        return found;
    }

    /** The part of the kept sums that is read. */
    private static String dimension(Dimension dimension) {
        return switch (dimension) {
            case TERRITORY, PROGRAMME, SOURCE, QUARTER -> WHOLE;
            case CATEGORY, SERVICE_TYPE, BENEFICIARY, SEX, DISABILITY, ESTABLISHMENT -> dimension.name();
        };
    }

    private static String expression(Dimension dimension, int depth) {
        return switch (dimension) {
            case TERRITORY -> "left(t.territory_code, " + depth + ")";
            case PROGRAMME -> "t.programme";
            case SOURCE -> "t.source";
            case QUARTER -> "to_char(t.month, 'YYYY-Q')";
            case CATEGORY, SERVICE_TYPE, BENEFICIARY, SEX, DISABILITY, ESTABLISHMENT -> "t.code";
        };
    }
}
