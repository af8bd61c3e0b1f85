package org.mouakaba.reporting.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.EntryCriteria;
import org.mouakaba.funding.boundary.Figure;
import org.mouakaba.funding.boundary.FigureOf;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Dakhla;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;

/** The facts of docs/worked-example.md, and the report that was worked out on paper there. */
@ExtendWith(ArquillianExtension.class)
class FundingReportIT {

    private static final String OUED = Dakhla.OUED;
    private static final String AOUSSERD = Dakhla.AOUSSERD;
    private static final FundingCriteria THIRD_QUARTER =
            new FundingCriteria(2026, 3, "12", null, null, Dimension.PROGRAMME);

    @Inject
    Ledgers ledgers;

    @Inject
    Dakhla dakhla;

    @Inject
    Fixtures fixtures;

    @Inject
    BudgetQueries budgetQueries;

    @Inject
    FundingReportQueries reports;

    @Inject
    IssuedReportService issuing;

    @Inject
    IssuedReportQueries issued;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void isWhatWasWorkedOutOnPaper() {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "12");
        dakhla.facts(administrator);
        dakhla.cases();

        FundingReport report = administrator.call(() -> reports.report(THIRD_QUARTER));
        assertThat(report.columns()).extracting(FundingReport.Column::code).containsExactly(AOUSSERD, OUED, "12");
        assertThat(report.rows()).extracting(FundingReport.Row::code).containsExactly("DTIPE", "EMF");
        assertThat(report.differences()).isEmpty();
        figures(report.total(), "1400000.00", "1037654.33", "1037654.33", "630000.00", "440816.05", "0.00");
        figures(cell(report, 0, OUED), "0.00", "587654.33", "587654.33", "360000.00", "350000.55", "0.00");
        figures(cell(report, 0, AOUSSERD), "0.00", "150000.00", "150000.00", "90000.00", "80000.00", "0.00");
        figures(cell(report, 1, "12"), "450000.00", "300000.00", "300000.00", "180000.00", "10815.50", "0.00");
        assertThat(report.total().available()).isEqualByComparingTo("362345.67");
        assertThat(report.total().commitmentRate()).isEqualByComparingTo("74.1");
        assertThat(report.total().disbursementRate()).isEqualByComparingTo("60.7");
        assertThat(report.total().absorptionRate()).isEqualByComparingTo("70.0");
        assertThat(report.total().absorptionOfBudget()).isEqualByComparingTo("31.5");

        FundingReport year = administrator.call(
                () -> reports.report(new FundingCriteria(2026, null, "12", null, null, Dimension.PROGRAMME)));
        assertThat(year.total().accepted()).as("decided after the quarter").isEqualByComparingTo("250000.00");
        assertThat(year.total().rejected()).isEqualByComparingTo("0.45");

        for (Dimension dimension : Dimension.values()) {
            FundingReport other =
                    administrator.call(() -> reports.report(new FundingCriteria(2026, 3, "12", null, null, dimension)));
            assertThat(other.differences()).as(dimension.name()).isEmpty();
            assertThat(other.total()).as(dimension.name()).isEqualTo(report.total());
        }
        for (Figure figure : Figure.values()) {
            BigDecimal behind = behind(
                    administrator, new FigureOf(figure, 2026, report.until(), OUED, false, "DTIPE", null, null, null));
            assertThat(behind)
                    .as("the entries behind " + figure)
                    .isEqualByComparingTo(figure.of(cell(report, 0, OUED)));
        }
        costs(Objects.requireNonNull(report.costs()));
        forecast(Objects.requireNonNull(report.forecast()));
        ofAHome(administrator, report);
        freezes(administrator);
    }

    private static void costs(UnitCosts costs) {
        assertThat(costs.until()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(costs.places()).extracting(UnitCosts.Place::code).containsExactly(AOUSSERD, OUED);
        UnitCosts.Place hidden = costs.places().get(0);
        assertThat(hidden.counts().active()).as("a part of it is hidden").isNull();
        assertThat(hidden.perCase()).isNull();
        assertThat(hidden.cost()).isEqualByComparingTo("83605.17");
        assertThat(hidden.perClosedCase()).isEqualByComparingTo("5573.68");
        UnitCosts.Place shown = costs.places().get(1);
        assertThat(shown.share()).isEqualByComparingTo("7210.33");
        assertThat(shown.perCase()).isEqualByComparingTo("6494.74");
        assertThat(shown.perClosedCase()).isEqualByComparingTo("17860.54");
        assertThat(costs.median()).as("of the one that may be shown").isEqualByComparingTo("6494.74");
        assertThat(costs.trend())
                .extracting(UnitCosts.Quarter::spent)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("330000.45"), new BigDecimal("110815.60"));
        assertThat(costs.trend().get(3).perCase()).as("110815.60 ÷ 55").isEqualByComparingTo("2014.83");
        assertThat(costs.total().cost()).isEqualByComparingTo("440816.05");
        assertThat(costs.total().perCase()).isEqualByComparingTo("5186.07");
        assertThat(costs.total().perClosedCase()).isEqualByComparingTo("12594.74");
    }

    private static void forecast(Forecast forecast) {
        assertThat(forecast.remaining()).isEqualTo(3);
        Forecast.Row total = forecast.total();
        assertThat(forecast.rows()).extracting(Forecast.Row::code).containsExactly("DTIPE", "EMF");
        assertThat(total.pace()).isEqualByComparingTo("73469.34");
        assertThat(total.byPace()).isEqualByComparingTo("661224.08");
        assertThat(total.unitCost()).isEqualByComparingTo("1836.73");
        assertThat(total.byCases()).isEqualByComparingTo("569387.14");
        assertThat(total.gapByPace()).isEqualByComparingTo("-376430.25");
        assertThat(total.gapByCases()).isEqualByComparingTo("-468267.19");
    }

    /** What was spent for an establishment stands in its row, everything else in none's; both lead to their entries. */
    private void ofAHome(As administrator, FundingReport report) {
        FundingReport byHome = administrator.call(
                () -> reports.report(new FundingCriteria(2026, 3, "12", null, null, Dimension.ESTABLISHMENT)));
        assertThat(byHome.rows())
                .extracting(row -> row.name() == null ? "" : row.name().fr())
                .containsExactly("", "Maison");
        FundingReport.Row home = byHome.rows().get(1);
        assertThat(home.total().spent()).isEqualByComparingTo("50000.45");
        assertThat(home.total().paid()).isEqualByComparingTo("0.00");
        for (FundingReport.Row row : byHome.rows()) {
            FigureOf figure = new FigureOf(
                    Figure.SPENT,
                    2026,
                    report.until(),
                    "12",
                    false,
                    null,
                    null,
                    FigureOf.Part.ESTABLISHMENT,
                    row.code());
            assertThat(behind(administrator, figure))
                    .isEqualByComparingTo(row.total().spent());
        }
    }

    private BigDecimal behind(As administrator, FigureOf figure) {
        return administrator.call(() -> budgetQueries
                .sum(new EntryCriteria(null, null, null, figure), new PageRequest(0, 1))
                .sum());
    }

    /** What is issued stays as it is, whatever becomes of the ledger; a correction is another version with its changes. */
    private void freezes(As administrator) {
        IssueReport command = new IssueReport(THIRD_QUARTER, Set.of("ar", "fr"), null, null);
        IssuedReportId first = administrator.call(() -> issuing.issue(command));
        byte[] pdf = file(administrator, first, "fr", ReportFormat.PDF);
        byte[] xlsx = file(administrator, first, "ar", ReportFormat.XLSX);
        byte[] csv = file(administrator, first, "fr", ReportFormat.CSV);
        IssueReport again = new IssueReport(THIRD_QUARTER, Set.of("ar", "fr"), first, "Rien");
        assertThatThrownBy(() -> administrator.call(() -> issuing.issue(again))).isInstanceOf(RuleException.class);

        BudgetLineId more = dakhla.line(administrator, "SAMU", "20000.00");
        assertThat(more).isNotNull();
        assertThat(file(administrator, first, "fr", ReportFormat.PDF)).isEqualTo(pdf);
        assertThat(file(administrator, first, "ar", ReportFormat.XLSX)).isEqualTo(xlsx);
        assertThat(file(administrator, first, "fr", ReportFormat.CSV)).isEqualTo(csv);

        IssuedReportId second = administrator.call(
                () -> issuing.issue(new IssueReport(THIRD_QUARTER, Set.of("ar", "fr"), first, "Une ligne manquait")));
        FundingCriteria otherTime = new FundingCriteria(2026, 2, "12", null, null, Dimension.PROGRAMME);
        IssueReport other = new IssueReport(otherTime, Set.of("fr"), first, "Autre trimestre");
        assertThatThrownBy(() -> administrator.call(() -> issuing.issue(other)))
                .as("another quarter is another report")
                .isInstanceOf(RuleException.class)
                .hasMessage("reporting.otherReport");
        IssuedReportDetail detail = administrator.call(() -> issued.get(second, "fr"));
        assertThat(detail.row().version()).isEqualTo(2);
        assertThat(detail.filters()).containsOnly(Map.entry("rows", "PROGRAMME"));
        assertThat(detail.row().number()).startsWith("FIN-12-2026-T3-");
        assertThat(detail.versions()).hasSize(2);
        assertThat(detail.changes())
                .anyMatch(c -> c.row().equals("Total")
                        && c.before().equals("1400000.00")
                        && c.after().equals("1420000.00"));
        assertThat(fixtures.privileges("issued_report"))
                .containsEntry("UPDATE", false)
                .containsEntry("DELETE", false);

        As elsewhere = ledgers.somebody(Role.ADMINISTRATOR, "07");
        assertThatThrownBy(() -> elsewhere.call(() -> issued.get(second, "fr")))
                .isInstanceOf(IssuedReportNotFound.class);
        assertThatThrownBy(() -> elsewhere.call(() -> issuing.issue(command))).isInstanceOf(NotAllowedException.class);
        long one = administrator.call(() -> fixtures.statementsOf(() -> issued.find(new PageRequest(0, 1))));
        assertThat(administrator.call(() -> fixtures.statementsOf(() -> issued.find(new PageRequest(0, 50)))))
                .isEqualTo(one);
    }

    private byte[] file(As reader, IssuedReportId id, String language, ReportFormat format) {
        return reader.call(() -> issued.file(id, language, format)).bytes();
    }

    private static Balance cell(FundingReport report, int row, String column) {
        List<String> codes =
                report.columns().stream().map(FundingReport.Column::code).toList();
        return report.rows().get(row).cells().get(codes.indexOf(column));
    }

    private static void figures(
            Balance b, String budget, String committed, String planned, String paid, String spent, String accepted) {
        assertThat(List.of(b.budget(), b.committed(), b.planned(), b.paid(), b.spent(), b.accepted()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(budget),
                        new BigDecimal(committed),
                        new BigDecimal(planned),
                        new BigDecimal(paid),
                        new BigDecimal(spent),
                        new BigDecimal(accepted));
    }
}
