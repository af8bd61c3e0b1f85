package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.Figure;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.reporting.boundary.FundingReportQueries;
import org.mouakaba.web.shared.Formats;

/** The report on the money: late tranches and completeness first, then figures, curve, map and table. */
@Named
@RequestScoped
public class FundingView {

    /** Of what was to be paid; less of it is shown as late. */
    private static final BigDecimal ALARM = new BigDecimal(50);
    /** Rows of the table on one page: the country has a thousand establishments and more. */
    private static final int ROWS = 50;

    @Inject
    FundingReportQueries reports;

    @Inject
    FundingWords words;

    @Inject
    Formats formats;

    private final FundingFilter filter = new FundingFilter();
    private @Nullable FundingReport report;

    public void load() {
        report = reports.report(filter.toCriteria(formats.today()));
    }

    public FundingReport getReport() {
        return Objects.requireNonNull(report);
    }

    public FundingFilter getFilter() {
        return filter;
    }

    public FundingCriteria getCriteria() {
        return getReport().criteria();
    }

    /** What the figure of the table is compared with, in percent; null where there is nothing. */
    public @Nullable BigDecimal rate(Balance balance) {
        return switch (filter.getShown()) {
            case COMMITTED -> balance.commitmentRate();
            case PAID -> balance.paidOfPlanned();
            case SPENT -> balance.absorptionRate();
            case ACCEPTED -> balance.justificationRate();
            default -> null;
        };
    }

    public boolean isLow(Balance balance) {
        BigDecimal rate = filter.getShown() == Figure.PAID ? balance.paidOfPlanned() : null;
        return rate != null && rate.compareTo(ALARM) < 0;
    }

    public BigDecimal amount(Balance balance) {
        return filter.getShown().of(balance);
    }

    /** The rows of the page that is shown; totals are those of all. */
    public List<FundingReport.Row> getRows() {
        return getReport().rows().stream()
                .skip((getPage() - 1L) * ROWS)
                .limit(ROWS)
                .toList();
    }

    /** The one that is asked for, or the last. */
    public int getPage() {
        return Math.max(1, Math.min(filter.getShownPage(), count()));
    }

    /** The numbers of the pages; none where there is one only. */
    public List<Integer> getPages() {
        return count() <= 1
                ? List.of()
                : IntStream.rangeClosed(1, count()).boxed().toList();
    }

    private int count() {
        return (getReport().rows().size() + ROWS - 1) / ROWS;
    }

    /** From which row to which. */
    public String range(int page) {
        int last = Math.min(page * ROWS, getReport().rows().size());
        return formats.number((page - 1) * ROWS + 1) + "–" + formats.number(last);
    }

    public String rowName(FundingReport.Row row) {
        return words.row(getCriteria().rows(), row);
    }

    /** Where the entries behind a figure are listed, but for its own row and column. */
    public String entries(Figure figure, @Nullable String code, FundingReport.@Nullable Column column) {
        return words.entries(getReport(), figure, code, column);
    }

    public String getChart() {
        return words.chart(getReport());
    }

    public List<Figure> getFigures() {
        return getReport().budgeted()
                ? List.of(Figure.BUDGET, Figure.COMMITTED, Figure.PLANNED, Figure.PAID, Figure.SPENT, Figure.ACCEPTED)
                : List.of(Figure.COMMITTED, Figure.PLANNED, Figure.PAID, Figure.SPENT, Figure.ACCEPTED);
    }
}
