package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the fiscal year will need, reckoned in two ways that are to be read beside one another: as it was spent lately, and
 * by the cases that are expected. In dirhams.
 *
 * @param last the last whole month that is known
 * @param remaining months of the year after it
 * @param recent over how many months the pace is taken, whatever year's money it was
 * @param monthlyLoad weighted case-months of a month of the last quarter; null where they are not known or hidden
 * @param growth how much the cases are expected to grow, in percent: as asked, or the setting {@code report.case-growth}
 * @param rows by programme
 * @param total the sum of the rows, to the cent
 */
public record Forecast(
        YearMonth last,
        int remaining,
        int recent,
        @Nullable BigDecimal monthlyLoad,
        BigDecimal growth,
        List<Row> rows,
        Row total) {

    public Forecast {
        rows = List.copyOf(rows);
    }

    /**
     * @param spent until the end of {@code last}
     * @param pace a month, as it was spent lately
     * @param byPace what the year needs if it goes on like that
     * @param unitCost of a weighted case-month this year; null where it is not known
     * @param byCases what the year needs if each month of the cases expected costs that much
     * @param covered paid, and scheduled by tranches
     */
    public record Row(
            String code,
            BigDecimal spent,
            BigDecimal pace,
            BigDecimal byPace,
            @Nullable BigDecimal unitCost,
            @Nullable BigDecimal byCases,
            BigDecimal covered) {

        /** What is needed beyond what is covered; below nought where there is more than is needed. */
        public BigDecimal gapByPace() {
            return byPace.subtract(covered);
        }

        public @Nullable BigDecimal gapByCases() {
            return byCases == null ? null : byCases.subtract(covered);
        }

        public Row plus(Row other) {
            return new Row(
                    code,
                    spent.add(other.spent),
                    pace.add(other.pace),
                    byPace.add(other.byPace),
                    sum(unitCost, other.unitCost),
                    sum(byCases, other.byCases),
                    covered.add(other.covered));
        }

        private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            return a == null || b == null ? null : a.add(b);
        }
    }
}
