package org.mouakaba.reporting.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which money a report is about. Money belongs to the fiscal year of its line; a quarter says up to when entries count.
 *
 * @param quarter 1 to 4; null for the whole year
 * @param territory a region or province inside the reader's own; null for all of it
 * @param rows what the rows of the table are
 */
public record FundingCriteria(
        @Min(2000) @Max(2100) int year,
        @Nullable @Min(1) @Max(4) Integer quarter,
        @Nullable @Pattern(regexp = "\\d{2}(\\.\\d{3})?") String territory,
        @Nullable @Size(max = 50) String programme,
        @Nullable @Size(max = 50) String source,
        @NotNull Dimension rows)
        implements ReportCriteria {

    @Override
    public ReportKind kind() {
        return ReportKind.FUNDING;
    }

    @Override
    public @Nullable Integer ofQuarter() {
        return quarter;
    }

    /** The last day whose entries count. */
    public LocalDate until() {
        return YearMonth.of(year, quarter == null ? 12 : quarter * 3).atEndOfMonth();
    }
}
