package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.Forecast;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.reporting.boundary.ReportPaper.Column;
import org.mouakaba.reporting.boundary.ReportPaper.Kind;
import org.mouakaba.reporting.boundary.ReportPaper.Section;
import org.mouakaba.reporting.boundary.ReportPaper.Table;
import org.mouakaba.reporting.boundary.UnitCosts;

/** Unit costs and forecast in the words of one language. */
final class CostPaper {

    private CostPaper() {}

    /** @param programme the name of a programme by its code */
    static List<Section> sections(FundingReport report, ReportWords words, Function<String, String> programme) {
        List<Section> sections = new ArrayList<>();
        UnitCosts costs = report.costs();
        if (costs != null) {
            sections.add(costs(costs, words));
            sections.add(trend(costs, words));
        }
        Forecast forecast = report.forecast();
        if (forecast != null) {
            sections.add(forecast(forecast, words, programme));
        }
        return sections;
    }

    private static Section costs(UnitCosts costs, ReportWords words) {
        List<Column> columns = List.of(
                new Column(words.text("dimension.TERRITORY"), Kind.TEXT),
                new Column(words.text("costs.cost"), Kind.AMOUNT),
                new Column(words.text("costs.active"), Kind.COUNT),
                new Column(words.text("costs.perCase"), Kind.AMOUNT),
                new Column(words.text("costs.closed"), Kind.COUNT),
                new Column(words.text("costs.perClosed"), Kind.AMOUNT),
                new Column(words.text("costs.days"), Kind.COUNT),
                new Column(words.text("costs.perDay"), Kind.AMOUNT),
                new Column(words.text("costs.delivered"), Kind.COUNT),
                new Column(words.text("costs.perDelivery"), Kind.AMOUNT));
        List<List<String>> rows = new ArrayList<>();
        costs.places().forEach(place -> rows.add(row(place, words)));
        rows.add(row(costs.total(), words));
        return new Section(
                words.text("costs"),
                List.of(words.text("costs.said", ReportWords.date(costs.from()), ReportWords.date(costs.until()))),
                new Table(columns, rows, true));
    }

    private static List<String> row(UnitCosts.Place place, ReportWords words) {
        Label name = place.name();
        return List.of(
                name == null ? words.text("total") : words.label(name),
                ReportWords.figure(place.cost()),
                count(place.counts().active()),
                ReportWords.figure(place.perCase()),
                count(place.counts().closed()),
                ReportWords.figure(place.perClosedCase()),
                count(place.residentDays()),
                ReportWords.figure(place.perResidentDay()),
                count(place.counts().delivered()),
                ReportWords.figure(place.perDelivery()));
    }

    private static String count(@Nullable Number count) {
        return count == null ? "" : count.toString();
    }

    private static Section trend(UnitCosts costs, ReportWords words) {
        List<List<String>> rows = costs.trend().stream()
                .map(q -> List.of(
                        ReportWords.date(q.cases().end()),
                        q.spent().toPlainString(),
                        count(q.cases().active()),
                        ReportWords.figure(q.perCase()),
                        count(q.cases().closed()),
                        ReportWords.figure(q.perClosedCase())))
                .toList();
        BigDecimal median = costs.median();
        return new Section(
                words.text("costs.trend"),
                median == null
                        ? List.of()
                        : List.of(words.text("costs.median", ReportWords.amount(median.toPlainString()))),
                new Table(
                        List.of(
                                new Column(words.text("costs.quarterEnd"), Kind.TEXT),
                                new Column(words.text("figure.SPENT"), Kind.AMOUNT),
                                new Column(words.text("costs.active"), Kind.COUNT),
                                new Column(words.text("costs.perCase"), Kind.AMOUNT),
                                new Column(words.text("costs.closed"), Kind.COUNT),
                                new Column(words.text("costs.perClosed"), Kind.AMOUNT)),
                        rows,
                        false));
    }

    private static Section forecast(Forecast f, ReportWords words, Function<String, String> programme) {
        List<String> assumptions = new ArrayList<>();
        assumptions.add(words.text(
                "forecast.assumed",
                ReportWords.date(f.last().atEndOfMonth()),
                f.remaining(),
                f.recent(),
                ReportWords.count(f.growth().toPlainString())));
        BigDecimal unitCost = f.total().unitCost();
        if (f.monthlyLoad() != null && unitCost != null) {
            assumptions.add(words.text(
                    "forecast.load",
                    ReportWords.count(f.monthlyLoad().toPlainString()),
                    ReportWords.amount(unitCost.toPlainString())));
        }
        List<List<String>> rows = new ArrayList<>();
        f.rows().forEach(row -> rows.add(row(programme.apply(row.code()), row)));
        rows.add(row(words.text("total"), f.total()));
        return new Section(
                words.text("forecast"),
                assumptions,
                new Table(
                        List.of(
                                new Column(words.text("dimension.PROGRAMME"), Kind.TEXT),
                                new Column(words.text("forecast.spent"), Kind.AMOUNT),
                                new Column(words.text("forecast.pace"), Kind.AMOUNT),
                                new Column(words.text("forecast.cases"), Kind.AMOUNT),
                                new Column(words.text("forecast.covered"), Kind.AMOUNT),
                                new Column(words.text("forecast.gapByPace"), Kind.AMOUNT),
                                new Column(words.text("forecast.gapByCases"), Kind.AMOUNT)),
                        rows,
                        true));
    }

    private static List<String> row(String name, Forecast.Row row) {
        return List.of(
                name,
                row.spent().toPlainString(),
                row.byPace().toPlainString(),
                ReportWords.figure(row.byCases()),
                row.covered().toPlainString(),
                row.gapByPace().toPlainString(),
                ReportWords.figure(row.gapByCases()));
    }
}
