package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReportQueries;
import org.mouakaba.reporting.boundary.Indicator;
import org.mouakaba.web.shared.Formats;

/** The report on the means: completeness and red structures first, then headline, map, tables and four quarters. */
@Named
@RequestScoped
public class CapacityView {

    /** The headline of a region. */
    private static final List<Indicator> HEADLINE = List.of(
            Indicator.FTE,
            Indicator.PER_INHABITANTS,
            Indicator.OPEN_CASES,
            Indicator.WEIGHTED,
            Indicator.GAP,
            Indicator.VACANCY,
            Indicator.OCCUPANCY,
            Indicator.WAITING);

    @Inject
    CapacityReportQueries reports;

    @Inject
    CapacityWords words;

    @Inject
    Formats formats;

    private final CapacityFilter filter = new CapacityFilter();
    private @Nullable CapacityReport report;

    public void load() {
        report = reports.report(filter.toCriteria(formats.today()));
    }

    public CapacityReport getReport() {
        return Objects.requireNonNull(report);
    }

    public CapacityFilter getFilter() {
        return filter;
    }

    public List<Indicator.Group> getGroups() {
        return List.of(Indicator.Group.values());
    }

    public List<Indicator> getOfTheTrend() {
        return Indicator.ofTheTrend();
    }

    public List<Indicator> getOfTheMap() {
        return Indicator.ofTheMap();
    }

    /** The figures of a row, each with the way to its records. */
    public List<CapacityCell> cells(CapacityReport.Row row, List<Indicator> indicators) {
        return indicators.stream().map(i -> words.cell(getReport(), row, i)).toList();
    }

    public List<CapacityCell> getHeadline() {
        return cells(getReport().total(), HEADLINE);
    }

    /** What stood behind the figures of an earlier quarter is listed nowhere as it was then. */
    public List<CapacityCell> before(CapacityReport.Quarter quarter) {
        return cells(quarter.whole(), Indicator.ofTheTrend()).stream()
                .map(cell -> new CapacityCell(cell.indicator(), cell.text(), cell.hidden(), ""))
                .toList();
    }

    public String getChart() {
        return words.chart(getReport(), filter.getCompared());
    }
}
