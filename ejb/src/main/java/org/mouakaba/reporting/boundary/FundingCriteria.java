package org.mouakaba.reporting.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which money a report is about. Money belongs to the fiscal year of its line; a quarter says up to when entries count.
 *
 * @param quarter 1 to 4; null for the whole year
 * @param territory a region or province inside the reader's own; null for all of it
 * @param rows what the rows of the table are
 * @param growth how much the cases are supposed to grow until the end of the year, in percent; null for what the setting says
 */
public record FundingCriteria(
        @Min(2000) @Max(2100) int year,
        @Nullable @Min(1) @Max(4) Integer quarter,
        @Nullable @Pattern(regexp = "\\d{2}(\\.\\d{3})?") String territory,
        @Nullable @Size(max = 50) String programme,
        @Nullable @Size(max = 50) String source,
        @NotNull Dimension rows,
        @Nullable @DecimalMin("-50") @DecimalMax("100") BigDecimal growth)
        implements ReportCriteria {

    /** With the growth of the setting. */
    public FundingCriteria(
            int year,
            @Nullable Integer quarter,
            @Nullable String territory,
            @Nullable String programme,
            @Nullable String source,
            Dimension rows) {
        this(year, quarter, territory, programme, source, rows, null);
    }

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
