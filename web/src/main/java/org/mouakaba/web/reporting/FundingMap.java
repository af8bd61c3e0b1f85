package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.territory.boundary.TileLayout;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.MapTile;
import org.mouakaba.web.shared.Messages;

/** How much of the promised money was paid, on the map: the regions of the country, the provinces of a region. */
@Named
@RequestScoped
public class FundingMap {

    private static final BigDecimal LOW = new BigDecimal(50);
    private static final BigDecimal MIDDLE = new BigDecimal(65);
    private static final BigDecimal HIGH = new BigDecimal(80);
    private static final int REGION = 2;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    ActiveLocale language;

    public List<MapTile> tiles(FundingReport report) {
        boolean regions = report.places().stream().anyMatch(p -> p.code().length() == REGION);
        List<TileLayout.Tile> layout = regions
                ? TileLayout.regions()
                : report.places().isEmpty()
                        ? List.of()
                        : TileLayout.provincesOf(report.places().get(0).code().substring(0, REGION));
        return report.places().stream()
                .flatMap(place -> layout.stream()
                        .filter(tile -> tile.code().equals(place.code()))
                        .map(tile -> tile(
                                tile,
                                place,
                                place.code().equals(report.criteria().territory()))))
                .toList();
    }

    private MapTile tile(TileLayout.Tile at, FundingReport.Place place, boolean current) {
        BigDecimal rate = place.balance().disbursementRate();
        return new MapTile(
                place.code(),
                at.row(),
                at.column(),
                place.name().in(language.getLocale()),
                formats.percent(rate),
                tone(rate),
                current);
    }

    private static MapTile.Tone tone(@Nullable BigDecimal rate) {
        if (rate == null) {
            return MapTile.Tone.NONE;
        }
        if (rate.compareTo(LOW) < 0) {
            return MapTile.Tone.ALARM;
        }
        return rate.compareTo(MIDDLE) < 0
                ? MapTile.Tone.LOW
                : rate.compareTo(HIGH) < 0 ? MapTile.Tone.MIDDLE : MapTile.Tone.HIGH;
    }

    public List<MapTile.Legend> getLegend() {
        return List.of(
                new MapTile.Legend(MapTile.Tone.ALARM, messages.text("reporting.funding.map.low", LOW)),
                new MapTile.Legend(MapTile.Tone.LOW, messages.text("reporting.funding.map.between", LOW, MIDDLE)),
                new MapTile.Legend(MapTile.Tone.MIDDLE, messages.text("reporting.funding.map.between", MIDDLE, HIGH)),
                new MapTile.Legend(MapTile.Tone.HIGH, messages.text("reporting.funding.map.high", HIGH)));
    }
}
