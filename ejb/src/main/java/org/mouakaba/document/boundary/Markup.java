package org.mouakaba.document.boundary;

import java.io.StringWriter;
import java.text.Bidi;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mouakaba.document.control.XmlText;

/**
 * Writes the body of a printed document. Every text is escaped; only known elements pass; markup is never pasted
 * together. Not for screens.
 *
 * <p>Classes that the paper knows: {@code n} a number in a cell, {@code total} a row, {@code tag}, {@code bad},
 * {@code warn}, {@code ok}, {@code quiet}, {@code note} small print, {@code lead}, {@code break} a new page,
 * {@code whole} not parted by a page, {@code kv} a table of names and values.
 */
public final class Markup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> WORDS = Set.of(
            "header",
            "footer",
            "section",
            "aside",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "span",
            "bdi",
            "strong",
            "em",
            "br",
            "hr",
            "figure");

    private static final Set<String> SHAPES =
            Set.of("svg", "g", "rect", "circle", "line", "path", "polyline", "polygon", "text", "tspan");

    /** A space that must not end a line: inside French quotation marks, before signs and after a number. */
    private static final Pattern LOOSE = Pattern.compile("(?<=«) | (?=[»:;!?%])|(?<=\\d) (?=(?:DH|MDH|درهم)\\b)");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    public Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.setDefaultNamespace(XHTML);
            xml.writeStartElement(XHTML, "body");
            xml.writeDefaultNamespace(XHTML);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes name, value, name, value
     */
    public Markup open(String element, String... attributes) {
        boolean shape = SHAPES.contains(element);
        if (!shape && !WORDS.contains(element)) {
            throw new IllegalArgumentException("paper knows no " + element);
        }
        return write(() -> {
            xml.setDefaultNamespace(shape ? SVG : XHTML);
            xml.writeStartElement(shape ? SVG : XHTML, element);
            if (element.equals("svg")) {
                xml.writeDefaultNamespace(SVG);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], XmlText.clean(attributes[i + 1]));
            }
        });
    }

    /** Ends the element begun last. */
    public Markup close() {
        return write(xml::writeEndElement);
    }

    public Markup text(String text) {
        String kept = LOOSE.matcher(XmlText.clean(text)).replaceAll("\u00A0");
        return write(() -> xml.writeCharacters(kept));
    }

    /** An element that holds nothing but a text. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Markup heading(int level, String text) {
        return element("h" + level, text);
    }

    public Markup paragraph(String text) {
        return element("p", text);
    }

    /** A name, number, code or amount within a sentence of any direction: it keeps its own, and disturbs none. */
    public Markup isolated(String text) {
        return element("bdi", text, "dir", direction(text));
    }

    public Markup tag(String text, String tone) {
        return element("span", text, "class", "tag " + tone);
    }

    public Markup cell(String text) {
        return element("td", text);
    }

    /** The cell that names its row. */
    public Markup rowHeading(String text) {
        return element("th", text);
    }

    public Markup columnHeading(String text) {
        return element("th", text);
    }

    /** The heading of a column of numbers. */
    public Markup numberHeading(String text) {
        return element("th", text, "class", "n");
    }

    /** A number in a table: at the end of its cell, in its own direction, in one piece. */
    public Markup number(String text) {
        return number(text, "");
    }

    /** A number that is marked: {@code bad}, {@code warn} or {@code quiet}. */
    public Markup number(String text, String tone) {
        return open("td", "class", tone.isEmpty() ? "n" : "n " + tone)
                .isolated(text)
                .close();
    }

    /** An empty frame, to be ticked or signed by hand. */
    public Markup box(String alternative, int width, int height) {
        String w = String.valueOf(width);
        String h = String.valueOf(height);
        open("svg", "width", w, "height", h, "viewBox", "0 0 " + w + " " + h, "aria-label", alternative);
        // A line at the very edge of a picture is cut by some readers.
        String wide = String.valueOf(width - 2);
        String high = String.valueOf(height - 2);
        String[] within = {"x", "1", "y", "1", "width", wide, "height", high};
        String[] line = {"fill", "none", "stroke", "#808886", "stroke-width", "0.8"};
        return open("rect", Stream.of(within, line).flatMap(Stream::of).toArray(String[]::new))
                .close()
                .close();
    }

    /** A map of tiles of one size; west is left in every language. The figures stand in a table of the document too. */
    public Markup tiles(List<PrintedTile> tiles) {
        int columns = tiles.stream().mapToInt(PrintedTile::column).max().orElse(0);
        int rows = tiles.stream().mapToInt(PrintedTile::row).max().orElse(0);
        open("table", "class", "tiles").open("colgroup");
        for (int column = 1; column <= columns; column++) {
            open("col", "width", "1").close();
        }
        close().open("tbody");
        for (int row = 1; row <= rows; row++) {
            open("tr");
            for (int column = 1; column <= columns; column++) {
                tile(tiles, row, column);
            }
            close();
        }
        return close().close();
    }

    private void tile(List<PrintedTile> tiles, int row, int column) {
        tiles.stream()
                .filter(tile -> tile.row() == row && tile.column() == column)
                .findFirst()
                .ifPresentOrElse(
                        tile -> open("td", "class", "tile " + tile.tone())
                                .text(tile.name())
                                .open("br")
                                .close()
                                .open("strong")
                                .isolated(tile.value())
                                .close()
                                .close(),
                        () -> open("td").close());
    }

    /** The finished body; nothing can be added after it. */
    public String end() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return out.toString();
    }

    /** As a browser does for {@code dir="auto"}: by the first strong letter. */
    private static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    private Markup write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
