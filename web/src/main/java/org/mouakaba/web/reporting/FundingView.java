package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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

    /** The rows of the table; its totals are those of all. */
    public RowPages getTable() {
        return new RowPages(getReport().rows(), filter.getShownPage());
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
