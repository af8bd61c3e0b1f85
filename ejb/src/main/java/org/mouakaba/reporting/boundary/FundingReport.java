package org.mouakaba.reporting.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.LateTranches;
import org.mouakaba.platform.Label;

/**
 * The money of a territory and a time, as it stands.
 *
 * @param until entries up to the end of this day count
 * @param columns territories, those of the conventions first; the last is what is not parted among them
 * @param rows by the dimension asked for
 * @param total of the whole; equal to the sum of its rows and to that of its columns
 * @param months what each month of the year added
 * @param budgeted whether what was voted is known: it is voted for a region, not for a province
 * @param costs of cases, days and services; null where no quarter of the year is over
 * @param forecast what the year will need; null where no month of it is over
 * @param places the rate of payment of each region of the country, to compare with
 */
public record FundingReport(
        FundingCriteria criteria,
        LocalDate until,
        Instant asOf,
        List<Column> columns,
        List<Row> rows,
        Balance total,
        List<Month> months,
        List<Place> places,
        Completeness completeness,
        LateTranches late,
        boolean budgeted,
        @Nullable UnitCosts costs,
        @Nullable Forecast forecast) {

    public FundingReport {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        months = List.copyOf(months);
        places = List.copyOf(places);
    }

    /**
     * @param code of the territory
     * @param whole whether it stands for what is not parted among the territories below it
     */
    public record Column(String code, Label name, boolean whole, Balance total) {}

    /**
     * @param code of the dimension's list; empty where it was not said
     * @param name of a territory or an establishment; what stands in a list of codes has its name there
     * @param cells in the order of the columns
     */
    public record Row(String code, @Nullable Label name, List<Balance> cells, Balance total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What one month added. */
    public record Month(YearMonth month, Balance added) {}

    /** A territory beside others. */
    public record Place(String code, Label name, Balance balance) {}

    /**
     * How much of what should be known is known.
     *
     * @param due reports whose day has come
     * @param late of those, the ones that were not handed in
     * @param undecided handed in, and not decided
     */
    public record Completeness(long due, long late, long undecided) {

        /** Handed in, of what is due; null where nothing is. */
        public @Nullable Integer percent() {
            return due == 0 ? null : Math.toIntExact((due - late) * 100 / due);
        }
    }

    /** Where the sums differ, by what they differ; empty where all of them tie. */
    public Map<String, Balance> differences() {
        return Ties.of(this);
    }
}
