package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReportQueries;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.territory.boundary.TileLayout;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.MapTile;

/** The report on the means: workers, posts and places by territory, and how complete it is. */
@Named
@RequestScoped
public class CapacityView {

    private static final int REGION = 2;
    private static final BigDecimal FULL = new BigDecimal(100);
    private static final BigDecimal HIGH = new BigDecimal(85);
    private static final BigDecimal MIDDLE = new BigDecimal(60);

    @Inject
    CapacityReportQueries reports;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale language;

    private final FundingFilter filter = new FundingFilter();
    private @Nullable CapacityReport report;

    public void load() {
        FundingCriteria asked = filter.toCriteria(formats.today());
        Integer quarter = asked.quarter();
        report = reports.report(new CapacityCriteria(asked.year(), quarter == null ? 4 : quarter, asked.territory()));
    }

    public CapacityReport getReport() {
        return Objects.requireNonNull(report);
    }

    public FundingFilter getFilter() {
        return filter;
    }

    /** How full the places are, on the map. */
    public List<MapTile> getTiles() {
        List<CapacityReport.Row> rows = getReport().rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        String first = rows.get(0).code();
        List<TileLayout.Tile> layout =
                first.length() == REGION ? TileLayout.regions() : TileLayout.provincesOf(first.substring(0, REGION));
        return rows.stream()
                .flatMap(row -> layout.stream()
                        .filter(tile -> tile.code().equals(row.code()))
                        .map(tile -> new MapTile(
                                row.code(),
                                tile.row(),
                                tile.column(),
                                row.name().in(language.getLocale()),
                                formats.percent(row.means().occupancy()),
                                tone(row.means().occupancy()),
                                false)))
                .toList();
    }

    private static MapTile.Tone tone(@Nullable BigDecimal occupancy) {
        if (occupancy == null) {
            return MapTile.Tone.NONE;
        }
        if (occupancy.compareTo(FULL) > 0) {
            return MapTile.Tone.ALARM;
        }
        return occupancy.compareTo(HIGH) >= 0
                ? MapTile.Tone.HIGH
                : occupancy.compareTo(MIDDLE) >= 0 ? MapTile.Tone.MIDDLE : MapTile.Tone.LOW;
    }
}
