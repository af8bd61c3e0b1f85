package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * The means of a territory at the end of a quarter, and what its cases ask for.
 *
 * @param rows its regions or provinces
 * @param total the territory itself: its means are those of all rows, its cases were counted for themselves
 * @param trend the territory at the end of this quarter and of the three before, the oldest first
 * @param red the structures that need somebody, the worst first
 */
public record CapacityReport(
        CapacityCriteria criteria,
        Instant asOf,
        List<Row> rows,
        Row total,
        List<Quarter> trend,
        List<Mix> mixes,
        Red red,
        Counted counted,
        Thresholds thresholds) {

    public CapacityReport {
        rows = List.copyOf(rows);
        trend = List.copyOf(trend);
        mixes = List.copyOf(mixes);
    }

    /**
     * One region or province, or the whole of them.
     *
     * @param code empty for the country
     * @param name null for the country
     */
    public record Row(String code, @Nullable Label name, Means means, Demand demand, Residents residents) {

        public @Nullable BigDecimal value(Indicator indicator) {
            return indicator.of(means, demand, residents);
        }
    }

    /** Whether a count that the figure is made of may not be shown. While no case has been counted none of cases is hidden. */
    public boolean hides(Row row, Indicator indicator) {
        return (counted.cases() || !indicator.ofCases())
                && indicator.isHidden(row.demand().cases(), row.residents());
    }

    /** The whole territory at the end of a quarter. */
    public record Quarter(int year, int quarter, Row whole) {}

    /**
     * What could be counted.
     *
     * @param cases whether the cases of the four quarters were: the last of them must have ended
     * @param loads when the loads of the workers were weighed; null where they have not been yet
     * @param smallest a count of cases under this is hidden
     */
    public record Counted(boolean cases, @Nullable Instant loads, int smallest) {}

    /**
     * The settings that the figures were made with.
     *
     * @param perWorker weighted cases of one worker
     * @param overloaded percent of it above which she is
     * @param lateDays after its day a tranche is late
     * @param redVacancy percent of vacant posts above which a structure is red
     */
    public record Thresholds(int perWorker, int overloaded, int lateDays, int redVacancy) {}

    /** @param number of all that are red, of whom the worst are listed */
    public record Red(long number, List<RedStructure> worst) {

        public Red {
            worst = List.copyOf(worst);
        }
    }

    /** Parts of the workforce or of the places by territory. */
    public record Mix(MixKind kind, List<String> codes, List<Line> lines, Line total) {

        private static final BigDecimal HUNDRED = new BigDecimal(100);

        public Mix {
            codes = List.copyOf(codes);
            lines = List.copyOf(lines);
        }

        /**
         * @param counts in the order of the codes; null where it is hidden
         * @param sum of all; null where it is hidden
         */
        public record Line(
                String code,
                @Nullable Label name,
                List<@Nullable BigDecimal> counts,
                @Nullable BigDecimal sum) {

            public Line {
                counts = Collections.unmodifiableList(new ArrayList<>(counts));
            }

            /** What percent of all a part is; null where that cannot be said. */
            public @Nullable BigDecimal share(int part) {
                BigDecimal count = counts.get(part);
                return count == null || sum == null || sum.signum() == 0
                        ? null
                        : count.multiply(HUNDRED).divide(sum, 1, RoundingMode.HALF_UP);
            }
        }
    }
}
