package org.mouakaba.document.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.document.boundary.PrintedDocument.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Columns as wide as what stands in them, as a browser would: FOP only knows given widths. Counts letters; that is near
 * enough for paper. A table that brings its own {@code colgroup} is left alone.
 */
final class ColumnWidths {

    /** Letters of a table's size across the page. */
    private static final int PORTRAIT = 112;

    private static final int LANDSCAPE = 170;

    /** What the padding of a cell takes. */
    private static final int PADDING = 3;

    private static final int LEAST = 4;

    /** Heads and totals stand in bold. */
    private static final double BOLD = 1.08;

    private ColumnWidths() {}

    static void fill(Document body, Paper paper) {
        NodeList tables = body.getElementsByTagNameNS("*", "table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            if (table.getElementsByTagNameNS("*", "col").getLength() == 0) {
                fill(table, paper == Paper.LANDSCAPE ? LANDSCAPE : PORTRAIT);
            }
        }
    }

    private static void fill(Element table, int across) {
        List<List<Element>> rows = rows(table);
        int count = rows.stream().mapToInt(ColumnWidths::columnsOf).max().orElse(1);
        List<Column> columns = Stream.generate(Column::new).limit(count).toList();
        for (List<Element> row : rows) {
            int at = 0;
            for (Element cell : row) {
                if (span(cell) == 1) {
                    columns.get(at).holds(cell);
                }
                at += span(cell);
            }
        }
        Element group = table.getOwnerDocument().createElementNS(table.getNamespaceURI(), "colgroup");
        for (double width : share(columns, across)) {
            Element col = table.getOwnerDocument().createElementNS(table.getNamespaceURI(), "col");
            col.setAttribute("width", String.valueOf(Math.round(width * 10)));
            group.appendChild(col);
        }
        table.insertBefore(group, table.getFirstChild());
    }

    /**
     * Everybody his longest word; what is left goes to those who wish for more, by their wish; and what nobody wishes for
     * to the columns of words, so that numbers stay together.
     */
    private static double[] share(List<Column> columns, int across) {
        double needed = columns.stream().mapToDouble(c -> c.least).sum();
        double wished = columns.stream().mapToDouble(c -> c.wish).sum();
        double part = wished <= needed ? 0 : Math.max(0, Math.min(1, (across - needed) / (wished - needed)));
        double words =
                columns.stream().filter(c -> c.words).mapToDouble(c -> c.wish).sum();
        double more = words == 0 ? 0 : Math.max(0, across - wished) / words;
        return columns.stream()
                .mapToDouble(c -> c.least + (c.wish - c.least) * part + (c.words ? c.wish * more : 0))
                .toArray();
    }

    /** What one column needs and wishes for, in letters. */
    private static final class Column {

        private double least = LEAST;
        private double wish = LEAST;
        private boolean words;

        void holds(Element cell) {
            String text = cell.getTextContent().strip();
            double weight = cell.getLocalName().equals("th") ? BOLD : 1;
            boolean number =
                    Arrays.asList(cell.getAttribute("class").split(" ", -1)).contains("n");
            words |= !number;
            int word = number && cell.getLocalName().equals("td") ? text.length() : longestWord(text);
            least = Math.max(least, word * weight + PADDING);
            wish = Math.max(wish, text.length() * weight + PADDING);
        }

        private static int longestWord(String text) {
            return Arrays.stream(text.split("[\\s-]+", -1))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    private static int columnsOf(List<Element> row) {
        return row.stream().mapToInt(ColumnWidths::span).sum();
    }

    private static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    private static List<List<Element>> rows(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        NodeList found = table.getElementsByTagNameNS("*", "tr");
        for (int i = 0; i < found.getLength(); i++) {
            List<Element> cells = new ArrayList<>();
            for (Node node = found.item(i).getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element cell) {
                    cells.add(cell);
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
