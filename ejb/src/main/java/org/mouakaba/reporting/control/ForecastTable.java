package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.reporting.boundary.Forecast;

/**
 * Reckons what the rest of a fiscal year needs, programme by programme, from what each month added and from the cases.
 *
 * @param months of the year's money, by programme
 * @param before of the money of the year before
 * @param last the last whole month that is known
 * @param counted the last month whose cases are known
 * @param caseMonths weighted case-months from January to {@code counted}
 * @param monthlyLoad of a month of the last quarter
 * @param growth of the cases, in percent
 */
record ForecastTable(
        Map<String, Map<YearMonth, Balance>> months,
        Map<String, Map<YearMonth, Balance>> before,
        YearMonth last,
        YearMonth counted,
        @Nullable BigDecimal caseMonths,
        @Nullable BigDecimal monthlyLoad,
        BigDecimal growth) {

    private static final int RECENT = 6;
    private static final int YEAR = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    Forecast forecast() {
        TreeSet<String> programmes = new TreeSet<>(months.keySet());
        programmes.addAll(before.keySet());
        List<Forecast.Row> rows = new ArrayList<>();
        for (String programme : programmes) {
            rows.add(row(programme));
        }
        Forecast.Row nothing = new Forecast.Row(
                "",
                Balance.NOUGHT,
                Balance.NOUGHT,
                Balance.NOUGHT,
                monthOf(BigDecimal.ZERO),
                monthOf(BigDecimal.ZERO),
                Balance.NOUGHT);
        return new Forecast(
                last,
                YEAR - last.getMonthValue(),
                RECENT,
                monthlyLoad,
                growth,
                rows,
                rows.stream().reduce(nothing, Forecast.Row::plus));
    }

    private Forecast.Row row(String programme) {
        Map<YearMonth, Balance> own = months.getOrDefault(programme, Map.of());
        Map<YearMonth, Balance> former = before.getOrDefault(programme, Map.of());
        BigDecimal lately = BigDecimal.ZERO;
        for (int i = 0; i < RECENT; i++) {
            lately = lately.add(spent(own, last.minusMonths(i))).add(spent(former, last.minusMonths(i)));
        }
        BigDecimal spent = spentUntil(own, last);
        BigDecimal remaining = BigDecimal.valueOf(YEAR - last.getMonthValue());
        BigDecimal recent = BigDecimal.valueOf(RECENT);
        BigDecimal unitCost = unitCost(spentUntil(own, counted));
        BigDecimal month = unitCost == null ? null : monthOf(unitCost);
        Balance known = own.values().stream().reduce(Balance.ZERO, Balance::plus);
        return new Forecast.Row(
                programme,
                spent,
                lately.divide(recent, 2, RoundingMode.HALF_UP),
                spent.add(lately.multiply(remaining).divide(recent, 2, RoundingMode.HALF_UP)),
                unitCost,
                month == null ? null : spent.add(month.multiply(remaining)),
                known.planned().max(known.paid()));
    }

    private @Nullable BigDecimal unitCost(BigDecimal spent) {
        return caseMonths == null || caseMonths.signum() == 0
                ? null
                : spent.divide(caseMonths, 2, RoundingMode.HALF_UP);
    }

    /** What the cases expected of one month cost; null where they are not known. */
    private @Nullable BigDecimal monthOf(BigDecimal unitCost) {
        return monthlyLoad == null || caseMonths == null
                ? null
                : monthlyLoad
                        .multiply(HUNDRED.add(growth))
                        .multiply(unitCost)
                        .divide(HUNDRED, MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal spent(Map<YearMonth, Balance> months, YearMonth month) {
        return months.getOrDefault(month, Balance.ZERO).spent();
    }

    private static BigDecimal spentUntil(Map<YearMonth, Balance> months, YearMonth last) {
        return months.entrySet().stream()
                .filter(month -> !month.getKey().isAfter(last))
                .map(month -> month.getValue().spent())
                .reduce(Balance.NOUGHT, BigDecimal::add);
    }
}
