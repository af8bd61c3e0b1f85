package org.mouakaba.reporting.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which means a report is about: a quarter, and a territory inside the reader's own (null for all of it).
 *
 * @param quarter 1 to 4
 */
public record CapacityCriteria(
        @Min(2000) @Max(2100) int year,
        @Min(1) @Max(4) int quarter,
        @Nullable @Pattern(regexp = "\\d{2}(\\.\\d{3})?") String territory)
        implements ReportCriteria {

    @Override
    public ReportKind kind() {
        return ReportKind.CAPACITY;
    }

    @Override
    public Integer ofQuarter() {
        return quarter;
    }

    public LocalDate from() {
        return YearMonth.of(year, quarter * 3 - 2).atDay(1);
    }

    /** The last day of the quarter. */
    public LocalDate until() {
        return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }

    public CapacityCriteria before() {
        return quarter == 1
                ? new CapacityCriteria(year - 1, 4, territory)
                : new CapacityCriteria(year, quarter - 1, territory);
    }
}
