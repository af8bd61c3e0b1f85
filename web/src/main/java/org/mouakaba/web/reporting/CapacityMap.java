package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.Indicator;
import org.mouakaba.territory.boundary.TileLayout;
import org.mouakaba.web.shared.MapTile;
import org.mouakaba.web.shared.MapTile.Tone;
import org.mouakaba.web.shared.Messages;

/** One figure of the means on the map: the regions of the country, the provinces of a region. */
@Named
@RequestScoped
public class CapacityMap {

    private static final int REGION = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject
    CapacityWords words;

    @Inject
    Messages messages;

    public List<MapTile> tiles(CapacityReport report, Indicator indicator) {
        if (report.rows().isEmpty()) {
            return List.of();
        }
        String first = report.rows().get(0).code();
        List<TileLayout.Tile> layout =
                first.length() == REGION ? TileLayout.regions() : TileLayout.provincesOf(first.substring(0, REGION));
        return report.rows().stream()
                .flatMap(row -> layout.stream()
                        .filter(tile -> tile.code().equals(row.code()))
                        .map(tile -> tile(tile, row, indicator, report.hides(row, indicator))))
                .toList();
    }

    private MapTile tile(TileLayout.Tile at, CapacityReport.Row row, Indicator indicator, boolean hidden) {
        return new MapTile(
                row.code(),
                at.row(),
                at.column(),
                words.name(row.name()),
                hidden ? "…" : words.figure(indicator, row.value(indicator)),
                tone(measure(row, indicator), indicator),
                false);
    }

    /** A gap is seen against what is needed, so that a small province may be as red as a large one. */
    private static @Nullable BigDecimal measure(CapacityReport.Row row, Indicator indicator) {
        BigDecimal value = row.value(indicator);
        if (indicator != Indicator.GAP || value == null) {
            return value;
        }
        BigDecimal needed = row.value(Indicator.NEEDED);
        return needed == null || needed.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(HUNDRED).divide(needed, 1, RoundingMode.HALF_UP);
    }

    private static Tone tone(@Nullable BigDecimal percent, Indicator indicator) {
        if (percent == null) {
            return Tone.NONE;
        }
        List<Integer> from = steps(indicator);
        return percent.intValue() > from.get(2)
                ? Tone.ALARM
                : percent.intValue() > from.get(1)
                        ? Tone.HIGH
                        : percent.intValue() > from.get(0) ? Tone.MIDDLE : Tone.LOW;
    }

    /** Above each, in percent, begins the next tone. */
    private static List<Integer> steps(Indicator indicator) {
        return switch (indicator) {
            case OCCUPANCY -> List.of(60, 85, 100);
            case VACANCY -> List.of(5, 15, 25);
            default -> List.of(0, 15, 30);
        };
    }

    public List<MapTile.Legend> legend(Indicator indicator) {
        List<Integer> from = steps(indicator);
        return List.of(
                new MapTile.Legend(Tone.LOW, messages.text("reporting.map.low", from.get(0))),
                new MapTile.Legend(Tone.MIDDLE, messages.text("reporting.map.between", from.get(0), from.get(1))),
                new MapTile.Legend(Tone.HIGH, messages.text("reporting.map.between", from.get(1), from.get(2))),
                new MapTile.Legend(Tone.ALARM, messages.text("reporting.map.high", from.get(2))));
    }
}
