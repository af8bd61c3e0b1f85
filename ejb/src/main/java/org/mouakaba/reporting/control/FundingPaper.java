package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.Figure;
import org.mouakaba.funding.boundary.TrancheRow;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.reporting.boundary.ReportPaper;
import org.mouakaba.reporting.boundary.ReportPaper.Column;
import org.mouakaba.reporting.boundary.ReportPaper.Kind;
import org.mouakaba.reporting.boundary.ReportPaper.Section;
import org.mouakaba.reporting.boundary.ReportPaper.Table;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** Puts the report on money into the words of one language: what is frozen when it is issued. */
public class FundingPaper {

    private static final List<Figure> BY_TERRITORY =
            List.of(Figure.COMMITTED, Figure.PAID, Figure.SPENT, Figure.ACCEPTED);

    private static final List<Function<Balance, @Nullable BigDecimal>> RATES = List.of(
            Balance::commitmentRate,
            Balance::disbursementRate,
            Balance::absorptionRate,
            Balance::absorptionOfBudget,
            Balance::justificationRate);

    @Inject
    CodeListQueries codes;

    @Inject
    TerritoryQueries territories;

    public ReportPaper write(FundingReport report, String language, @Nullable String territory) {
        ReportWords words = new ReportWords(language);
        FundingCriteria criteria = report.criteria();
        List<String> about = new ArrayList<>();
        about.add(name(territory, words));
        about.add(words.text("until", ReportWords.date(report.until())));
        about.add(words.text("currency"));
        add(about, "programme", criteria.programme(), words, "about.programme");
        add(about, "funding_source", criteria.source(), words, "about.source");
        List<Section> sections = new ArrayList<>();
        sections.add(completeness(report, words));
        sections.add(late(report, words));
        sections.add(stages(report, words));
        sections.add(rates(report, words));
        BY_TERRITORY.forEach(figure -> sections.add(byTerritory(report, figure, words)));
        sections.add(months(report, words));
        sections.addAll(CostPaper.sections(report, words, code -> label("programme", code, words)));
        String title = criteria.quarter() == null
                ? words.text("funding.year", String.valueOf(criteria.year()))
                : words.text(
                        "funding.quarter",
                        words.text("quarter." + criteria.quarter()),
                        String.valueOf(criteria.year()));
        return new ReportPaper(
                language,
                title,
                about,
                sections,
                List.of(
                        words.text("note.year"),
                        words.text("note.columns"),
                        words.text("note.rates"),
                        words.text("note.category"),
                        words.text("note.costs"),
                        words.text("note.costs.key"),
                        words.text("note.costs.days"),
                        words.text("note.forecast"),
                        words.text("note.hidden"),
                        words.text(report.differences().isEmpty() ? "note.ties" : "note.differs")));
    }

    private static Section completeness(FundingReport report, ReportWords words) {
        FundingReport.Completeness c = report.completeness();
        return new Section(
                words.text("completeness"),
                List.of(words.text("completeness.said", c.due() - c.late(), c.due(), c.undecided())),
                null);
    }

    private Section late(FundingReport report, ReportWords words) {
        List<List<String>> rows = new ArrayList<>();
        for (TrancheRow t : report.late().worst()) {
            Label organisation = t.organisation();
            rows.add(List.of(
                    organisation == null ? words.text("direct") : words.label(organisation),
                    label("programme", t.programme(), words),
                    t.conventionNumber() + " / " + t.position(),
                    ReportWords.date(t.plannedOn()),
                    words.text("obstacle." + t.obstacle()),
                    String.valueOf(t.staff()),
                    t.due().toPlainString()));
        }
        return new Section(
                words.text("late", report.late().days()),
                List.of(words.text(
                        "late.said",
                        report.late().number(),
                        ReportWords.amount(report.late().amount().toPlainString()),
                        report.late().staff())),
                new Table(
                        List.of(
                                new Column(words.text("organisation"), Kind.TEXT),
                                new Column(words.text("programme"), Kind.TEXT),
                                new Column(words.text("tranche"), Kind.TEXT),
                                new Column(words.text("plannedOn"), Kind.TEXT),
                                new Column(words.text("waits"), Kind.TEXT),
                                new Column(words.text("staff"), Kind.COUNT),
                                new Column(words.text("due"), Kind.AMOUNT)),
                        rows,
                        false));
    }

    private Section stages(FundingReport report, ReportWords words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("dimension." + report.criteria().rows()), Kind.TEXT));
        for (Figure figure : Figure.values()) {
            columns.add(new Column(words.text("figure." + figure), Kind.AMOUNT));
        }
        columns.add(new Column(words.text("figure.AVAILABLE"), Kind.AMOUNT));
        return new Section(
                words.text("stages"), List.of(), lines(report, columns, words, b -> stages(b, report.budgeted())));
    }

    private Section rates(FundingReport report, ReportWords words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("dimension." + report.criteria().rows()), Kind.TEXT));
        for (int i = 0; i < RATES.size(); i++) {
            columns.add(new Column(words.text("rate." + i), Kind.PERCENT));
        }
        return new Section(
                words.text("rates"),
                List.of(),
                lines(
                        report,
                        columns,
                        words,
                        b -> RATES.stream()
                                .map(rate -> ReportWords.figure(rate.apply(b)))
                                .toList()));
    }

    private Table lines(
            FundingReport report, List<Column> columns, ReportWords words, Function<Balance, List<String>> figures) {
        List<List<String>> rows = new ArrayList<>();
        for (FundingReport.Row row : report.rows()) {
            rows.add(line(row(report.criteria().rows(), row, words), figures.apply(row.total())));
        }
        rows.add(line(words.text("total"), figures.apply(report.total())));
        return new Table(columns, rows, true);
    }

    private static List<String> line(String name, List<String> figures) {
        List<String> line = new ArrayList<>(List.of(name));
        line.addAll(figures);
        return line;
    }

    private static List<String> stages(Balance balance, boolean budgeted) {
        List<String> cells = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            cells.add(
                    figure == Figure.BUDGET && !budgeted
                            ? ""
                            : figure.of(balance).toPlainString());
        }
        cells.add(budgeted ? balance.available().toPlainString() : "");
        return cells;
    }

    private Section byTerritory(FundingReport report, Figure figure, ReportWords words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("dimension." + report.criteria().rows()), Kind.TEXT));
        report.columns()
                .forEach(c ->
                        columns.add(new Column(c.whole() ? words.text("whole") : words.label(c.name()), Kind.AMOUNT)));
        columns.add(new Column(words.text("total"), Kind.AMOUNT));
        List<List<String>> rows = new ArrayList<>();
        for (FundingReport.Row row : report.rows()) {
            rows.add(line(row(report.criteria().rows(), row, words), row.cells(), row.total(), figure));
        }
        rows.add(line(
                words.text("total"),
                report.columns().stream().map(FundingReport.Column::total).toList(),
                report.total(),
                figure));
        return new Section(
                words.text("byTerritory", words.text("figure." + figure)), List.of(), new Table(columns, rows, true));
    }

    private static List<String> line(String name, List<Balance> cells, Balance total, Figure figure) {
        List<String> line = new ArrayList<>(List.of(name));
        cells.forEach(cell -> line.add(figure.of(cell).toPlainString()));
        line.add(figure.of(total).toPlainString());
        return line;
    }

    private static Section months(FundingReport report, ReportWords words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("month"), Kind.TEXT));
        List<Figure> shown = List.of(Figure.PLANNED, Figure.PAID, Figure.SPENT, Figure.ACCEPTED);
        shown.forEach(figure -> columns.add(new Column(words.text("figure." + figure), Kind.AMOUNT)));
        List<List<String>> rows = report.months().stream()
                .map(m -> {
                    List<String> cells = new ArrayList<>(List.of(m.month().toString()));
                    shown.forEach(figure -> cells.add(figure.of(m.added()).toPlainString()));
                    return List.copyOf(cells);
                })
                .toList();
        return new Section(words.text("months"), List.of(), new Table(columns, rows, false));
    }

    private String row(Dimension dimension, FundingReport.Row row, ReportWords words) {
        String code = row.code();
        Label name = row.name();
        if (name != null || code.isEmpty()) {
            return name == null ? words.text("unsaid") : words.label(name);
        }
        return switch (dimension) {
            case DISABILITY -> words.text("disability." + code);
            case QUARTER -> code;
            default -> label(Objects.requireNonNull(dimension.list()), code, words);
        };
    }

    private String name(@Nullable String territory, ReportWords words) {
        return territory == null
                ? words.text("nation")
                : territories
                        .find(territory)
                        .map(TerritoryEntry::name)
                        .map(words::label)
                        .orElse(territory);
    }

    private String label(String list, String code, ReportWords words) {
        return codes.label(list, code).map(words::label).orElse(code);
    }

    private void add(List<String> about, String list, @Nullable String code, ReportWords words, String key) {
        if (code != null) {
            about.add(words.text(key, label(list, code, words)));
        }
    }
}
