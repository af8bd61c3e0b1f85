package org.mouakaba.reporting.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mouakaba.funding.boundary.Balance;

/** Whether the sums of a report agree with its total, and where not. */
final class Ties {

    private Ties() {}

    static Map<String, Balance> of(FundingReport report) {
        Map<String, Balance> differences = new LinkedHashMap<>();
        compare(
                "columns",
                report.columns().stream().map(FundingReport.Column::total).reduce(Balance.ZERO, Balance::plus),
                report,
                differences);
        compare(
                "rows",
                report.rows().stream().map(FundingReport.Row::total).reduce(Balance.ZERO, Balance::plus),
                report,
                differences);
        for (FundingReport.Row row : report.rows()) {
            Balance cells = row.cells().stream().reduce(Balance.ZERO, Balance::plus);
            if (!cells.equals(row.total())) {
                differences.put(row.code(), minus(row.total(), cells));
            }
        }
        return differences;
    }

    private static void compare(String name, Balance sum, FundingReport report, Map<String, Balance> differences) {
        if (!sum.equals(report.total())) {
            differences.put(name, minus(report.total(), sum));
        }
    }

    private static Balance minus(Balance a, Balance b) {
        return a.plus(b.negate());
    }
}
