package org.mouakaba.reporting.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in one language, as it was issued: words and figures, and nothing that could change afterwards.
 *
 * @param about what it was asked about: period, territory, filters
 * @param notes definitions, perimeter, assumptions
 */
public record ReportPaper(
        String language, String title, List<String> about, List<Section> sections, List<String> notes) {

    /** Stands in the place of a figure that may not be published. */
    public static final String HIDDEN = "…";

    public ReportPaper {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** Whether both were asked about the same: time, territory, filters. */
    public boolean isAbout(ReportPaper other) {
        return title.equals(other.title) && about.equals(other.about);
    }

    /** A heading with sentences and a table under it; the table is null where there is none. */
    public record Section(
            String heading,
            List<String> sentences,
            @Nullable Table table) {

        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /** The last row is the total where {@code totalled}. */
    public record Table(List<Column> columns, List<List<String>> rows, boolean totalled) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What the cells of a column are; figures stand in them as 1234.50. */
    public record Column(String label, Kind kind) {}

    /** What a cell holds; empty where the figure is not there. */
    public enum Kind {
        TEXT,
        AMOUNT,
        COUNT,
        PERCENT
    }
}
