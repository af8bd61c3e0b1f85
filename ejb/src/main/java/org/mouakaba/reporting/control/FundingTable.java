package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.LateTranches;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.reporting.boundary.FundingReport.Column;
import org.mouakaba.reporting.boundary.FundingReport.Month;
import org.mouakaba.reporting.boundary.FundingReport.Place;
import org.mouakaba.reporting.boundary.FundingReport.Row;
import org.mouakaba.reporting.boundary.UnitCosts;
import org.mouakaba.territory.boundary.TerritoryEntry;

/** Puts sums into rows and columns: the country by regions, a region by its provinces and what is parted among none. */
public final class FundingTable {

    private static final int REGION = 2;
    private static final int PROVINCE = 6;
    private static final Comparator<Row> BY_NAME =
            Comparator.comparing(row -> row.name() == null ? "" : row.name().fr());

    private final List<TerritoryEntry> territories;
    private final TerritoryScope scope;
    private final FundingCriteria criteria;
    private final String narrowest;
    private final int depth;

    public FundingTable(List<TerritoryEntry> territories, TerritoryScope scope, FundingCriteria criteria) {
        this.territories = territories;
        this.scope = scope;
        this.criteria = criteria;
        this.narrowest = criteria.territory() == null ? scope.prefix() : criteria.territory();
        this.depth = narrowest.isEmpty() ? REGION : PROVINCE;
    }

    /** @param growth how much the cases are expected to grow until the end of the year, in percent */
    public FundingReport report(
            FundingSources sources, LateTranches late, BigDecimal growth, LocalDate today, Instant asOf) {
        MoneyRepository money = sources.money();
        FundingSources.Months months = sources.months(scope, criteria);
        UnitCosts costs = sources.costs(territories, scope, criteria, months, today);
        Map<String, Map<String, Balance>> table = money.table(scope, criteria, depth);
        List<String> codes = columns(table);
        Map<String, Label> names = names(money, table.keySet());
        List<Row> rows = table.entrySet().stream()
                .map(e -> row(e.getKey(), names.get(e.getKey()), e.getValue(), codes))
                .sorted(criteria.rows() == Dimension.ESTABLISHMENT ? BY_NAME : Comparator.comparing(Row::code))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int at = i;
            String code = codes.get(i);
            columns.add(new Column(
                    code,
                    name(code),
                    depth == PROVINCE && code.length() == REGION,
                    sum(rows.stream().map(row -> row.cells().get(at)).toList())));
        }
        return new FundingReport(
                criteria,
                criteria.until(),
                asOf,
                columns,
                rows,
                sum(rows.stream().map(Row::total).toList()),
                months(months.until(criteria)),
                places(money),
                sources.completeness(scope, criteria, criteria.until().isBefore(today) ? criteria.until() : today),
                late,
                narrowest.length() <= REGION,
                costs,
                sources.forecast(scope, criteria, months, costs, growth, today));
    }

    /** Provinces in their order; what is parted among none comes last. */
    private static List<String> columns(Map<String, Map<String, Balance>> table) {
        Set<String> found = new TreeSet<>();
        table.values().forEach(line -> found.addAll(line.keySet()));
        List<String> codes = new ArrayList<>(found);
        codes.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
        return codes;
    }

    private Map<String, Label> names(MoneyRepository money, Set<String> rows) {
        return switch (criteria.rows()) {
            case TERRITORY -> rows.stream().collect(Collectors.toMap(Function.identity(), this::name));
            case ESTABLISHMENT -> money.establishments(rows);
            default -> Map.of();
        };
    }

    private static Row row(String code, @Nullable Label name, Map<String, Balance> line, List<String> codes) {
        List<Balance> cells =
                codes.stream().map(c -> line.getOrDefault(c, Balance.ZERO)).toList();
        return new Row(code, name, cells, sum(cells));
    }

    private static List<Month> months(Map<YearMonth, Balance> added) {
        return added.entrySet().stream()
                .map(e -> new Month(e.getKey(), e.getValue()))
                .toList();
    }

    /** The parts of the reader's territory beside one another: the regions for the country, the provinces for a region. */
    private List<Place> places(MoneyRepository money) {
        FundingCriteria byTerritory = new FundingCriteria(
                criteria.year(),
                criteria.quarter(),
                null,
                criteria.programme(),
                criteria.source(),
                Dimension.TERRITORY);
        int by = scope.prefix().isEmpty() ? REGION : PROVINCE;
        return money.table(scope, byTerritory, by).entrySet().stream()
                .filter(e -> e.getKey().length() == by)
                .map(e -> new Place(
                        e.getKey(),
                        name(e.getKey()),
                        sum(List.copyOf(e.getValue().values()))))
                .toList();
    }

    private Label name(String code) {
        return territories.stream()
                .filter(t -> t.code().equals(code))
                .map(TerritoryEntry::name)
                .findFirst()
                .orElse(new Label(code, code, code));
    }

    private static Balance sum(List<Balance> balances) {
        return balances.stream().collect(Collectors.reducing(Balance.ZERO, Balance::plus));
    }
}
