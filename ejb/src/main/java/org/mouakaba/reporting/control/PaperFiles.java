package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.document.boundary.Markup;
import org.mouakaba.document.boundary.PdfRenderer;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableWriter;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.boundary.ReportFormat;
import org.mouakaba.reporting.boundary.ReportPaper;
import org.mouakaba.reporting.boundary.ReportPaper.Column;
import org.mouakaba.reporting.boundary.ReportPaper.Kind;
import org.mouakaba.reporting.boundary.ReportPaper.Section;
import org.mouakaba.reporting.boundary.ReportPaper.Table;
import org.mouakaba.reporting.entity.IssuedReport;

/** Makes files out of a frozen paper: the same bytes each time. */
public class PaperFiles {

    @Inject
    PdfRenderer pdf;

    @Inject
    TableWriter tables;

    public FileToSave file(IssuedReport report, ReportPaper paper, ReportFormat format) {
        String name = "%s-v%d-%s.%s"
                .formatted(
                        report.number(),
                        report.version(),
                        paper.language(),
                        format.name().toLowerCase(Locale.ROOT));
        byte[] bytes = format == ReportFormat.PDF ? pdf(report, paper) : tables(report, paper, format);
        return new FileToSave(name, format.mediaType(), bytes);
    }

    private byte[] pdf(IssuedReport report, ReportPaper paper) {
        ReportWords words = new ReportWords(paper.language());
        Markup page = new Markup();
        page.open("header").paragraph(words.text("kingdom")).close();
        page.heading(1, paper.title());
        page.element("p", String.join(" · ", paper.about()), "class", "lead");
        page.open("p")
                .text(words.text("issued") + " ")
                .isolated(report.number() + " v" + report.version())
                .text(" · ")
                .isolated(ReportWords.date(LocalDate.ofInstant(report.issuedAt(), SystemClock.ZONE)))
                .text(" · ")
                .isolated(report.author())
                .close();
        page.open("p", "class", "note")
                .text("SHA-256 ")
                .isolated(report.digest())
                .close();
        if (report.reason() != null) {
            page.open("p", "class", "note")
                    .text(words.text("corrects") + " ")
                    .isolated(report.reason())
                    .close();
        }
        paper.sections().forEach(section -> section(page, section));
        page.heading(2, words.text("notes"));
        page.open("ul");
        paper.notes().forEach(note -> page.open("li").paragraph(note).close());
        page.close();
        return pdf.render(new PrintedDocument(
                paper.title(),
                Locale.forLanguageTag(paper.language()),
                report.number() + " v" + report.version(),
                report.author(),
                report.issuedAt(),
                PrintedDocument.Paper.LANDSCAPE,
                page.end()));
    }

    private static void section(Markup page, Section section) {
        page.heading(2, section.heading());
        section.sentences().forEach(page::paragraph);
        Table table = section.table();
        if (table == null || table.rows().isEmpty()) {
            return;
        }
        page.open("table").open("thead").open("tr");
        for (Column column : table.columns()) {
            if (column.kind() == Kind.TEXT) {
                page.columnHeading(column.label());
            } else {
                page.numberHeading(column.label());
            }
        }
        page.close().close().open("tbody");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = table.totalled() && i == table.rows().size() - 1;
            page.open("tr", "class", total ? "total" : "");
            row(page, table, table.rows().get(i));
            page.close();
        }
        page.close().close();
    }

    private static void row(Markup page, Table table, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Kind kind = table.columns().get(i).kind();
            String cell = cells.get(i);
            if (i == 0) {
                page.rowHeading(cell);
            } else if (kind == Kind.TEXT) {
                page.cell(cell);
            } else {
                page.number(said(kind, cell));
            }
        }
    }

    private static String said(Kind kind, String cell) {
        if (cell.equals(ReportPaper.HIDDEN)) {
            return cell;
        }
        return switch (kind) {
            case AMOUNT -> ReportWords.amount(cell);
            case COUNT -> ReportWords.count(cell);
            case PERCENT -> ReportWords.percent(cell);
            case TEXT -> cell;
        };
    }

    private byte[] tables(IssuedReport report, ReportPaper paper, ReportFormat format) {
        List<TableFile.Sheet> sheets = format == ReportFormat.CSV ? List.of(lines(paper)) : sheets(paper);
        TableFile file =
                new TableFile(Locale.forLanguageTag(paper.language()), report.author(), report.issuedAt(), sheets);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format == ReportFormat.CSV) {
                tables.csv(file, out);
            } else {
                tables.xlsx(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<TableFile.Sheet> sheets(ReportPaper paper) {
        List<TableFile.Sheet> sheets = new ArrayList<>();
        for (Section section : paper.sections()) {
            Table table = section.table();
            if (table != null) {
                sheets.add(new TableFile.Sheet(
                        section.heading(),
                        table.columns().stream()
                                .map(c -> new TableFile.Column(c.label(), kind(c.kind())))
                                .toList(),
                        table.rows().stream().map(row -> values(table, row))));
            }
        }
        return sheets;
    }

    private static List<@Nullable Object> values(Table table, List<String> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(value(table.columns().get(i).kind(), row.get(i)));
        }
        return values;
    }

    private static @Nullable Object value(Kind kind, String cell) {
        if (kind == Kind.TEXT || cell.equals(ReportPaper.HIDDEN)) {
            return cell;
        }
        if (cell.isEmpty()) {
            return null;
        }
        BigDecimal figure = new BigDecimal(cell);
        return kind == Kind.PERCENT ? figure.movePointLeft(2) : figure;
    }

    private static TableFile.Kind kind(Kind kind) {
        return TableFile.Kind.valueOf(kind.name());
    }

    /** A CSV has one table: each figure a line, with where it stands. */
    private static TableFile.Sheet lines(ReportPaper paper) {
        ReportWords words = new ReportWords(paper.language());
        List<TableFile.Column> columns = List.of(
                new TableFile.Column(words.text("csv.section"), TableFile.Kind.TEXT),
                new TableFile.Column(words.text("csv.row"), TableFile.Kind.TEXT),
                new TableFile.Column(words.text("csv.column"), TableFile.Kind.TEXT),
                new TableFile.Column(words.text("csv.figure"), TableFile.Kind.TEXT));
        List<List<String>> lines = new ArrayList<>();
        for (Section section : paper.sections()) {
            Table table = section.table();
            if (table != null) {
                for (List<String> row : table.rows()) {
                    for (int i = 1; i < row.size(); i++) {
                        lines.add(List.of(
                                section.heading(),
                                row.get(0),
                                table.columns().get(i).label(),
                                row.get(i)));
                    }
                }
            }
        }
        return new TableFile.Sheet(paper.title(), columns, lines.stream());
    }
}
