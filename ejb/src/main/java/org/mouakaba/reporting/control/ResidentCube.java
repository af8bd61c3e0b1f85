package org.mouakaba.reporting.control;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.PlaceSex;
import org.mouakaba.reporting.boundary.Means;
import org.mouakaba.reporting.boundary.Means.Places;
import org.mouakaba.reporting.boundary.Residents;
import org.mouakaba.reporting.control.Axis.Change;

/**
 * People in establishments at the end of a quarter: territories on one side, and on the other who lives there, by sex and by
 * age band, and who waits. Place-days are a table of their own: so many of them as fewer people than the smallest cell
 * would have stayed are hidden.
 */
final class ResidentCube {

    private static final int OCCUPIED = 0;
    private static final int WAITING = 1;
    private static final List<String> SEXES =
            Stream.of(PlaceSex.values()).map(PlaceSex::name).toList();
    private static final List<String> BANDS =
            Stream.of(AgeBand.values()).map(AgeBand::name).toList();
    private static final int FIRST_SEX = 2;
    private static final int FIRST_BAND = FIRST_SEX + SEXES.size();
    private static final int COLUMNS = FIRST_BAND + BANDS.size();
    private static final Axis WHOLE = new Axis(FIRST_SEX, List.of(alone(OCCUPIED), alone(WAITING)));
    private static final Axis DAYS = new Axis(1, List.of(alone(0)));

    private final TerritoryTree territories;
    private final int[][] counts;
    private final int[][] days;
    private boolean parted;

    ResidentCube(TerritoryTree territories) {
        this.territories = territories;
        this.counts = new int[territories.codes().size()][COLUMNS];
        this.days = new int[territories.codes().size()][1];
    }

    /** A sex or an age band that no establishment of the country reports is no column: that nobody is there is no news. */
    Axis axis() {
        if (!parted) {
            return WHOLE;
        }
        List<Integer> sexes = used(FIRST_SEX, FIRST_BAND);
        List<Integer> bands = used(FIRST_BAND, COLUMNS);
        List<Change> changes = new ArrayList<>(List.of(alone(WAITING)));
        for (int sex : sexes) {
            for (int band : bands) {
                changes.add(Axis.between(List.of(OCCUPIED, sex, band), List.of()));
            }
        }
        swaps(changes, sexes);
        swaps(changes, bands);
        return new Axis(COLUMNS, changes);
    }

    private List<Integer> used(int from, int end) {
        return IntStream.range(from, end)
                .filter(column -> counts[0][column] > 0)
                .boxed()
                .toList();
    }

    private static void swaps(List<Change> changes, List<Integer> parts) {
        for (int a : parts) {
            for (int b : parts) {
                if (a < b) {
                    changes.add(Axis.between(List.of(a), List.of(b)));
                }
            }
        }
    }

    private static Change alone(int node) {
        return Axis.between(List.of(node), List.of());
    }

    /** @param places what establishments reported of the quarter, by province */
    static ResidentCube of(TerritoryTree territories, Map<String, Means> places) {
        ResidentCube cube = new ResidentCube(territories);
        places.forEach((code, reported) -> cube.add(code, reported.places()));
        return cube;
    }

    void add(String territory, Places places) {
        for (int row : territories.path(territory)) {
            counts[row][OCCUPIED] += places.occupied();
            counts[row][WAITING] += places.waiting();
            days[row][0] += Math.toIntExact(places.occupiedDays());
        }
    }

    /** Of those who are occupied. */
    void addParts(String territory, String sex, String band, int occupied) {
        parted = true;
        for (int row : territories.path(territory)) {
            counts[row][FIRST_SEX + SEXES.indexOf(sex)] += occupied;
            counts[row][FIRST_BAND + BANDS.indexOf(band)] += occupied;
        }
    }

    int[][] counts() {
        return counts;
    }

    /** By territory. */
    Map<String, Residents> published(LocalDate quarter, int smallest) {
        int length = quarter.getDayOfYear()
                - YearMonth.from(quarter).minusMonths(2).atDay(1).getDayOfYear()
                + 1;
        Axis rows = territories.axis();
        boolean[][] hidden = SuppressionRules.hidden(counts, rows, axis(), smallest);
        boolean[][] hiddenDays = SuppressionRules.hidden(days, rows, DAYS, smallest * length);
        Map<String, Residents> published = new LinkedHashMap<>();
        for (int i = 0; i < territories.codes().size(); i++) {
            int row = i;
            Function<Integer, @Nullable Integer> shown =
                    column -> hidden[row][column] ? null : Integer.valueOf(counts[row][column]);
            published.put(
                    territories.codes().get(row),
                    new Residents(
                            shown.apply(OCCUPIED),
                            shown.apply(WAITING),
                            hiddenDays[row][0] ? null : Long.valueOf(days[row][0]),
                            parts(SEXES, FIRST_SEX, FIRST_BAND, shown),
                            parts(BANDS, FIRST_BAND, COLUMNS, shown)));
        }
        return published;
    }

    private Map<String, @Nullable Integer> parts(
            List<String> codes, int from, int end, Function<Integer, @Nullable Integer> shown) {
        Map<String, @Nullable Integer> parts = new LinkedHashMap<>();
        for (int column : used(from, end)) {
            parts.put(codes.get(column - from), shown.apply(column));
        }
        return parts;
    }
}
