package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * The workforce that the cases ask for, and what it costs, year by year (domain dossier 5.4).
 *
 * @param until the quarter whose cases it starts from ended on this day
 * @param assumptions all of them, the defaults too
 * @param workerCost of one full-time equivalent and year, all included
 * @param counted whether the cases of that quarter were counted
 * @param total the territory itself, no sum of its lines
 */
public record Scenario(
        LocalDate until,
        Map<Assumption, BigDecimal> assumptions,
        BigDecimal workerCost,
        boolean counted,
        List<Integer> years,
        List<Line> lines,
        Line total) {

    public Scenario {
        assumptions = Map.copyOf(assumptions);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /**
     * One region or province. What follows from counts of cases that are hidden is null.
     *
     * @param needed full-time equivalents by the norm
     * @param available those that carry cases
     * @param gap posts to add; nought where there are enough
     * @param presentCost of those available, by the same grid
     * @param recorded pay and charges of four quarters in the ledger: what associations declared
     * @param fullCost of a year once all posts are there
     * @param years in the order of the scenario's years; empty where the need is hidden
     */
    public record Line(
            String code,
            @Nullable Label name,
            @Nullable BigDecimal needed,
            BigDecimal available,
            @Nullable BigDecimal gap,
            BigDecimal presentCost,
            BigDecimal recorded,
            @Nullable BigDecimal fullCost,
            List<Year> years) {

        public Line {
            years = List.copyOf(years);
        }

        /** What the full workforce costs more than the present one. */
        public @Nullable BigDecimal gapCost() {
            return fullCost == null ? null : fullCost.subtract(presentCost);
        }
    }

    /**
     * @param posts that are there by then beyond those of today
     * @param cost of the whole workforce in the year
     */
    public record Year(BigDecimal posts, BigDecimal cost) {}
}
