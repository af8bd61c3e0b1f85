package org.mouakaba.web.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.FundingReport;

/**
 * The money of a territory and a time.
 *
 * @param until entries up to the end of this day count
 * @param territories codes of the columns; a cell stands in the same place of each row
 * @param tied whether all sums agree
 */
public record FundingItem(
        LocalDate until, Instant asOf, List<String> territories, List<Row> rows, Figures total, boolean tied) {

    static FundingItem of(FundingReport report) {
        return new FundingItem(
                report.until(),
                report.asOf(),
                report.columns().stream().map(FundingReport.Column::code).toList(),
                report.rows().stream()
                        .map(row -> new Row(
                                row.code(),
                                row.name(),
                                row.cells().stream().map(Figures::of).toList(),
                                Figures.of(row.total())))
                        .toList(),
                Figures.of(report.total()),
                report.differences().isEmpty());
    }

    /**
     * By the dimension asked for.
     *
     * @param name of a territory or an establishment; null where the code stands in a list of codes
     */
    public record Row(String code, @Nullable Label name, List<Figures> cells, Figures total) {}

    /** The stages of some money. */
    public record Figures(
            BigDecimal budget,
            BigDecimal reserved,
            BigDecimal committed,
            BigDecimal planned,
            BigDecimal disbursed,
            BigDecimal recovered,
            BigDecimal spent,
            BigDecimal justified,
            BigDecimal rejected,
            BigDecimal surplus) {

        static Figures of(Balance b) {
            return new Figures(
                    b.budget(),
                    b.reserved(),
                    b.committed(),
                    b.planned(),
                    b.paid(),
                    b.recovered(),
                    b.spent(),
                    b.accepted(),
                    b.rejected(),
                    b.surplus());
        }
    }
}
