package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
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
 * Sums of the ledger. They are read from the totals that the database keeps with each entry, so that the cost of a report
 * is that of its own lines and conventions and not of the entries behind them.
 */
public class MoneyRepository {

    private static final int PROVINCE = 6;

    private static final String PLACE = "coalesce(c.territory_code, l.territory_code)";

    /** Kept by convention, month and kind: enough for what no entry itself is parted by. */
    private static final String MONTHS = "ledger_month";

    /** Kept by everything that a report can be cut by. */
    private static final String TOTALS = "ledger_total";

    private static final String FROM = " t join budget_line l on l.id = t.line_id"
            + " left join convention c on c.id = t.convention_id where l.fiscal_year = :year and t.month <= :until";

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
                "select " + expression(criteria.rows(), depth) + ", left(" + PLACE + ", " + depth + "), t.kind,",
                kept(criteria.rows()))) {
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
        for (Tuple row : rows(
                scope,
                criteria,
                "select " + expression(criteria.rows(), PROVINCE) + ", to_char(t.month, 'YYYY-MM'), t.kind,",
                kept(criteria.rows()))) {
            sums.computeIfAbsent(row.get(0, String.class), r -> new TreeMap<>())
                    .computeIfAbsent(YearMonth.parse(row.get(1, String.class)), m -> new EnumMap<>(EntryKind.class))
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

    private static String kept(Dimension dimension) {
        return switch (dimension) {
            case TERRITORY, PROGRAMME, SOURCE, QUARTER -> MONTHS;
            case CATEGORY, SERVICE_TYPE, BENEFICIARY, SEX, DISABILITY, ESTABLISHMENT -> TOTALS;
        };
    }

    private List<Tuple> rows(TerritoryScope scope, FundingCriteria criteria, String select, String kept) {
        StringBuilder sql = new StringBuilder(select)
                .append(" sum(t.amount) from ")
                .append(kept)
                .append(FROM)
                .append(" and starts_with(")
                .append(PLACE)
                .append(", :scope)");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("year", criteria.year());
        parameters.put("until", criteria.until());
        parameters.put("scope", scope.prefix());
        if (criteria.territory() != null) {
            sql.append(" and starts_with(").append(PLACE).append(", :territory)");
            parameters.put("territory", criteria.territory());
        }
        if (criteria.programme() != null) {
            sql.append(" and l.programme = :programme");
            parameters.put("programme", criteria.programme());
        }
        if (criteria.source() != null) {
            sql.append(" and l.source = :source");
            parameters.put("source", criteria.source());
        }
        Query query = em.createNativeQuery(sql.append(" group by 1, 2, 3").toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> found = new ArrayList<>(query.getResultList());
        return found;
    }

    private static String expression(Dimension dimension, int depth) {
        return switch (dimension) {
            case TERRITORY -> "left(" + PLACE + ", " + depth + ")";
            case PROGRAMME -> "l.programme";
            case SOURCE -> "l.source";
            case CATEGORY -> "coalesce(t.category, l.category)";
            case SERVICE_TYPE -> "coalesce(t.service_type, '')";
            case BENEFICIARY -> "coalesce(t.beneficiary_category, '')";
            case SEX -> "coalesce(t.sex, '')";
            case DISABILITY -> "case when t.disability then 'true' when not t.disability then 'false' else '' end";
            case ESTABLISHMENT -> "coalesce(cast(t.establishment_id as text), '')";
            case QUARTER -> "to_char(t.month, 'YYYY-Q')";
        };
    }
}
