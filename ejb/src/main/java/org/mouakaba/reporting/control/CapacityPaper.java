package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReport.Mix;
import org.mouakaba.reporting.boundary.CapacityReport.Row;
import org.mouakaba.reporting.boundary.Indicator;
import org.mouakaba.reporting.boundary.MixKind;
import org.mouakaba.reporting.boundary.RedStructure;
import org.mouakaba.reporting.boundary.ReportPaper;
import org.mouakaba.reporting.boundary.ReportPaper.Column;
import org.mouakaba.reporting.boundary.ReportPaper.Kind;
import org.mouakaba.reporting.boundary.ReportPaper.Section;
import org.mouakaba.reporting.boundary.ReportPaper.Table;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** Puts the report on the means into the words of one language: what is frozen when it is issued. */
public class CapacityPaper {

    @Inject
    CodeListQueries codes;

    @Inject
    TerritoryQueries territories;

    public ReportPaper write(CapacityReport report, String language) {
        ReportWords words = new ReportWords(language, "capacity");
        List<Section> sections = new ArrayList<>();
        sections.add(completeness(report, words));
        sections.add(red(report, words));
        for (Indicator.Group group : Indicator.Group.values()) {
            sections.add(group(report, group, words));
        }
        report.mixes().forEach(mix -> sections.add(mix(mix, words)));
        sections.add(trend(report, words));
        sections.add(new Section(
                words.text("unmeasured"),
                sentences(words, "unmeasured", "graduates", "children", "stay", "supervision", "waiting"),
                null));
        return new ReportPaper(
                language,
                words.text(
                        "title",
                        words.text("quarter." + report.criteria().quarter()),
                        String.valueOf(report.criteria().year())),
                List.of(
                        name(report.total(), words),
                        words.text("until", ReportWords.date(report.criteria().until()))),
                sections,
                notes(report, words));
    }

    private static List<String> notes(CapacityReport report, ReportWords words) {
        CapacityReport.Thresholds t = report.thresholds();
        return List.of(
                words.text("perimeter.workers"),
                words.text("perimeter.figures"),
                words.text("note.rates"),
                words.text("note.days"),
                words.text("note.load", t.overloaded()),
                words.text("note.demand", t.perWorker()),
                words.text("note.pay", t.lateDays()),
                words.text("note.red", t.redVacancy()));
    }

    private static List<String> sentences(ReportWords words, String prefix, String... keys) {
        return Stream.of(keys).map(key -> words.text(prefix + "." + key)).toList();
    }

    private static Section completeness(CapacityReport report, ReportWords words) {
        var places = report.total().means().places();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("completeness.said", places.reported(), places.expected()));
        sentences.add(
                report.counted().cases()
                        ? words.text("completeness.hidden", report.counted().smallest())
                        : words.text("completeness.uncounted"));
        var weighed = report.counted().loads();
        if (weighed != null) {
            sentences.add(
                    words.text("completeness.loads", ReportWords.date(LocalDate.ofInstant(weighed, SystemClock.ZONE))));
        }
        return new Section(words.text("completeness"), sentences, null);
    }

    private Section red(CapacityReport report, ReportWords words) {
        Map<String, Label> names = territories.upToProvinces().stream()
                .collect(Collectors.toMap(TerritoryEntry::code, TerritoryEntry::name));
        List<List<String>> rows = new ArrayList<>();
        for (RedStructure s : report.red().worst()) {
            rows.add(List.of(
                    words.label(s.name()),
                    name(names.get(s.territory()), words),
                    String.join(
                            " · ",
                            s.signs().stream()
                                    .map(sign -> words.text("sign." + sign))
                                    .toList()),
                    String.valueOf(s.missing()),
                    ReportWords.figure(s.occupancy()),
                    ReportWords.figure(s.vacancy())));
        }
        return new Section(
                words.text("red"),
                List.of(words.text("red.said", report.red().number(), rows.size())),
                new Table(
                        List.of(
                                new Column(words.text("structure"), Kind.TEXT),
                                new Column(words.text("territory"), Kind.TEXT),
                                new Column(words.text("signs"), Kind.TEXT),
                                new Column(words.text("missing"), Kind.COUNT),
                                new Column(words.text("indicator.OCCUPANCY"), Kind.PERCENT),
                                new Column(words.text("indicator.VACANCY"), Kind.PERCENT)),
                        rows,
                        false));
    }

    private static Section group(CapacityReport report, Indicator.Group group, ReportWords words) {
        List<Indicator> shown = group.indicators();
        List<List<String>> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(line(name(row, words), row, shown, report)));
        rows.add(line(words.text("total"), report.total(), shown, report));
        return new Section(
                words.text("group." + group), List.of(), new Table(columns("territory", shown, words), rows, true));
    }

    private static Section trend(CapacityReport report, ReportWords words) {
        List<Indicator> shown = Indicator.ofTheTrend();
        List<List<String>> rows = report.trend().stream()
                .map(q -> line(words.text("quarter." + q.quarter()) + " " + q.year(), q.whole(), shown, report))
                .toList();
        return new Section(words.text("trend"), List.of(), new Table(columns("quarter", shown, words), rows, false));
    }

    private static List<Column> columns(String first, List<Indicator> shown, ReportWords words) {
        List<Column> columns = new ArrayList<>(List.of(new Column(words.text(first), Kind.TEXT)));
        shown.forEach(
                i -> columns.add(new Column(words.text("indicator." + i), i.percent() ? Kind.PERCENT : Kind.COUNT)));
        return columns;
    }

    private static List<String> line(String name, Row row, List<Indicator> shown, CapacityReport report) {
        List<String> cells = new ArrayList<>(List.of(name));
        shown.forEach(i -> cells.add(report.hides(row, i) ? ReportPaper.HIDDEN : ReportWords.figure(row.value(i))));
        return cells;
    }

    /** A line for each kind, a column for each territory; what part of all it is stands in the last. */
    private Section mix(Mix mix, ReportWords words) {
        List<Column> columns = new ArrayList<>(List.of(new Column(words.text("mix." + mix.kind()), Kind.TEXT)));
        mix.lines().forEach(line -> columns.add(new Column(name(line.name(), words), Kind.COUNT)));
        columns.add(new Column(words.text("total"), Kind.COUNT));
        columns.add(new Column(words.text("share"), Kind.PERCENT));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < mix.codes().size(); i++) {
            int at = i;
            List<String> cells =
                    new ArrayList<>(List.of(word(mix.kind(), mix.codes().get(i), words)));
            mix.lines().forEach(line -> cells.add(count(line.counts().get(at))));
            cells.add(count(mix.total().counts().get(at)));
            cells.add(ReportWords.figure(mix.total().share(at)));
            rows.add(cells);
        }
        return new Section(words.text("mixed." + mix.kind()), List.of(), new Table(columns, rows, false));
    }

    private static String count(@Nullable BigDecimal count) {
        return count == null ? ReportPaper.HIDDEN : count.toPlainString();
    }

    private String word(MixKind kind, String code, ReportWords words) {
        if (code.isEmpty()) {
            return words.text("unsaid");
        }
        String list = kind.list();
        return list == null
                ? words.text("part." + code)
                : codes.label(list, code).map(words::label).orElse(code);
    }

    private static String name(Row row, ReportWords words) {
        return name(row.name(), words);
    }

    private static String name(@Nullable Label name, ReportWords words) {
        return name == null ? words.text("nation") : words.label(name);
    }
}
