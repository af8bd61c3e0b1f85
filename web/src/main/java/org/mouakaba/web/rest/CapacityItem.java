package org.mouakaba.web.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.Indicator;
import org.mouakaba.reporting.boundary.RedStructure;

/**
 * The means of a territory at the end of a quarter.
 *
 * @param counted whether the cases of the quarter were counted; without, no figure of cases is there
 * @param loadsWeighedAt as of when OVERLOADED is
 * @param trend the four quarters, the oldest first
 */
public record CapacityItem(
        LocalDate until,
        Instant asOf,
        boolean counted,
        @Nullable Instant loadsWeighedAt,
        List<Row> rows,
        Row total,
        List<Quarter> trend,
        List<Red> red) {

    static CapacityItem of(CapacityReport report) {
        boolean counted = report.counted().cases();
        return new CapacityItem(
                report.criteria().until(),
                report.asOf(),
                counted,
                report.counted().loads(),
                report.rows().stream().map(row -> Row.of(report, row)).toList(),
                Row.of(report, report.total()),
                report.trend().stream()
                        .map(q -> new Quarter(q.year(), q.quarter(), Row.of(report, q.whole())))
                        .toList(),
                report.red().worst().stream()
                        .map(s -> new Red(
                                s.id(),
                                s.territory(),
                                s.signs().stream().map(RedStructure.Sign::name).toList()))
                        .toList());
    }

    /**
     * One territory.
     *
     * @param code empty for the country
     * @param figures by indicator; what cannot be reckoned is left out
     * @param hidden the indicators that may not be published
     */
    public record Row(String code, Map<String, BigDecimal> figures, List<String> hidden) {

        static Row of(CapacityReport report, CapacityReport.Row row) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            List<String> hidden = new ArrayList<>();
            for (Indicator indicator : Indicator.values()) {
                BigDecimal value = row.value(indicator);
                if (value != null) {
                    figures.put(indicator.name(), value);
                } else if (report.hides(row, indicator)) {
                    hidden.add(indicator.name());
                }
            }
            return new Row(row.code(), figures, hidden);
        }
    }

    /** The whole territory at the end of a quarter. */
    public record Quarter(int year, int quarter, Row whole) {}

    /** An establishment that needs somebody, and why. */
    public record Red(UUID establishment, String territory, List<String> signs) {}
}
