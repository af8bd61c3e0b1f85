package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.Forecast;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport.Completeness;
import org.mouakaba.reporting.boundary.UnitCosts;
import org.mouakaba.reporting.control.MeansCountRepository.Known;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.territory.boundary.TerritoryEntry;

/** Where the report on money has its figures from: sums of the ledger, cases by quarter, place-days. */
public class FundingSources {

    @Inject
    MoneyRepository money;

    @Inject
    CompletenessRepository reports;

    @Inject
    CaseQuarterRepository cases;

    @Inject
    MeansRepository means;

    @Inject
    SettingQueries settings;

    MoneyRepository money() {
        return money;
    }

    Completeness completeness(TerritoryScope scope, FundingCriteria criteria, LocalDate day) {
        return reports.count(scope, criteria, day);
    }

    /** What each month added to each programme, of the year's money and of that of the year before. */
    Months months(TerritoryScope scope, FundingCriteria criteria) {
        return new Months(
                money.months(scope, ofYear(criteria, criteria.year())),
                money.months(scope, ofYear(criteria, criteria.year() - 1)));
    }

    /** By programme and month. */
    record Months(Map<String, Map<YearMonth, Balance>> year, Map<String, Map<YearMonth, Balance>> before) {

        /** What each month of the report's year added in all. */
        Map<YearMonth, Balance> until(FundingCriteria criteria) {
            Map<YearMonth, Balance> all = sum(year);
            all.keySet().removeIf(month -> month.atDay(1).isAfter(criteria.until()));
            return all;
        }

        /** Spent in the three months up to this one, whatever year's money it was. */
        BigDecimal spentInQuarter(YearMonth last) {
            Map<YearMonth, Balance> all = sum(year);
            sum(before).forEach((month, more) -> all.merge(month, more, Balance::plus));
            BigDecimal spent = Balance.NOUGHT;
            for (int i = 0; i < 3; i++) {
                spent = spent.add(
                        all.getOrDefault(last.minusMonths(i), Balance.ZERO).spent());
            }
            return spent;
        }

        private static Map<YearMonth, Balance> sum(Map<String, Map<YearMonth, Balance>> rows) {
            Map<YearMonth, Balance> all = new TreeMap<>();
            rows.values().forEach(line -> line.forEach((month, more) -> all.merge(month, more, Balance::plus)));
            return all;
        }
    }

    /** Null where no quarter of the year is over yet. */
    @Nullable
    UnitCosts costs(
            List<TerritoryEntry> territories,
            TerritoryScope scope,
            FundingCriteria criteria,
            Months months,
            LocalDate today) {
        int quarter = lastEnded(criteria, today);
        if (quarter == 0) {
            return null;
        }
        FundingCriteria spent = new FundingCriteria(
                criteria.year(),
                quarter,
                criteria.territory(),
                criteria.programme(),
                criteria.source(),
                Dimension.SERVICE_TYPE);
        String narrowest = narrowest(scope, criteria);
        int depth = narrowest.isEmpty() ? UnitCostTable.REGION : UnitCostTable.PROVINCE;
        Map<String, List<CaseQuarter>> counted = cases.of(scope, criteria.territory(), spent.until());
        List<UnitCosts.Quarter> trend = counted.getOrDefault(narrowest, List.of()).stream()
                .map(four -> new UnitCosts.Quarter(four, months.spentInQuarter(YearMonth.from(four.end()))))
                .toList();
        return new UnitCostTable(territories, narrowest, criteria.year(), quarter)
                .costs(money.table(scope, spent, depth), counted, days(territories, criteria, quarter, today), trend);
    }

    private static String narrowest(TerritoryScope scope, FundingCriteria criteria) {
        return criteria.territory() == null ? scope.prefix() : criteria.territory();
    }

    /** Place-days occupied in each territory in the year's quarters up to this one; absent where those of one are hidden. */
    private Map<String, Long> days(
            List<TerritoryEntry> territories, FundingCriteria criteria, int quarter, LocalDate today) {
        int smallest = settings.require("report.smallest-cell", today).whole();
        TerritoryTree tree = TerritoryTree.of(territories);
        Map<String, Long> days = new TreeMap<>();
        Set<String> hidden = new HashSet<>();
        Known known = means.known(new CapacityCriteria(criteria.year(), quarter, null), today);
        means.places(known).forEach((end, provinces) -> {
            if (end.getYear() == criteria.year()) {
                ResidentCube.of(tree, provinces).published(end, smallest).forEach((code, residents) -> {
                    Long more = residents.occupiedDays();
                    if (more == null) {
                        hidden.add(code);
                    } else {
                        days.merge(code, more, Long::sum);
                    }
                });
            }
        });
        days.keySet().removeAll(hidden);
        return days;
    }

    /** Null where no month of the year is over yet. */
    @Nullable
    Forecast forecast(
            TerritoryScope scope,
            FundingCriteria criteria,
            Months months,
            @Nullable UnitCosts costs,
            BigDecimal growth,
            LocalDate today) {
        YearMonth last = lastWhole(criteria, today);
        if (last.getYear() < criteria.year()) {
            return null;
        }
        List<UnitCosts.Quarter> trend = costs == null ? List.of() : costs.trend();
        return new ForecastTable(
                        months.year(),
                        months.before(),
                        last,
                        costs == null ? last : YearMonth.from(costs.until()),
                        costs == null ? null : costs.total().counts().weightedMonths(),
                        trend.isEmpty()
                                ? null
                                : monthlyLoad(trend.get(trend.size() - 1).cases()),
                        growth)
                .forecast();
    }

    private static @Nullable BigDecimal monthlyLoad(CaseQuarter quarter) {
        BigDecimal months = quarter.weightedMonths();
        return months == null ? null : months.divide(new BigDecimal(3), MathContext.DECIMAL64);
    }

    /** The number of the last quarter, of those that the report is about, that is over; 0 where none is. */
    private static int lastEnded(FundingCriteria criteria, LocalDate today) {
        int last = criteria.quarter() == null ? 4 : criteria.quarter();
        while (last > 0 && !ofQuarter(criteria, last).until().isBefore(today)) {
            last--;
        }
        return last;
    }

    private static YearMonth lastWhole(FundingCriteria criteria, LocalDate today) {
        YearMonth asked = YearMonth.from(criteria.until());
        YearMonth over = YearMonth.from(today).minusMonths(1);
        return asked.isAfter(over) ? over : asked;
    }

    private static FundingCriteria ofQuarter(FundingCriteria criteria, int quarter) {
        return new FundingCriteria(
                criteria.year(),
                quarter,
                criteria.territory(),
                criteria.programme(),
                criteria.source(),
                criteria.rows());
    }

    private static FundingCriteria ofYear(FundingCriteria criteria, int year) {
        return new FundingCriteria(
                year, null, criteria.territory(), criteria.programme(), criteria.source(), Dimension.PROGRAMME);
    }
}
