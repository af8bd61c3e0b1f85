package org.mouakaba.reporting.boundary;

import java.time.Instant;
import java.util.List;
import org.mouakaba.platform.Label;

/**
 * The means of a territory at the end of a quarter.
 *
 * @param rows its regions or provinces
 * @param total of all rows
 * @param trend the total at the end of this quarter and of the three before, the oldest first
 */
public record CapacityReport(
        CapacityCriteria criteria, Instant asOf, List<Row> rows, Means total, List<Quarter> trend) {

    public CapacityReport {
        rows = List.copyOf(rows);
        trend = List.copyOf(trend);
    }

    /** One region or province. */
    public record Row(String code, Label name, Means means) {}

    /** The whole territory at the end of a quarter. */
    public record Quarter(int year, int quarter, Means means) {}
}
