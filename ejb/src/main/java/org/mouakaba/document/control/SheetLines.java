package org.mouakaba.document.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;

/** The part of one sheet: its view, its head that stays, its rows, its filter. Styles are those of styles.xml. */
final class SheetLines {

    /** The last row a spreadsheet knows. */
    static final int LAST_ROW = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int HEAD_STYLE = 1;

    /** Day one of spreadsheets, as far as any date since March 1900 is concerned. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** What a spreadsheet would read as one character: {@code _x000D_}. */
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private final XMLStreamWriter xml;
    private final Sheet sheet;
    private final boolean rightToLeft;
    private final List<String> letters;

    SheetLines(XMLStreamWriter xml, Sheet sheet, boolean rightToLeft) {
        this.xml = xml;
        this.sheet = sheet;
        this.rightToLeft = rightToLeft;
        this.letters = IntStream.range(0, sheet.columns().size())
                .mapToObj(ColumnLetters::of)
                .toList();
    }

    void write() throws XMLStreamException {
        view();
        widths();
        xml.writeStartElement("sheetData");
        xml.writeStartElement("row");
        xml.writeAttribute("r", "1");
        for (int i = 0; i < letters.size(); i++) {
            text(letters.get(i) + 1, HEAD_STYLE, sheet.columns().get(i).label());
        }
        xml.writeEndElement();
        int last = rows();
        xml.writeEndElement();
        if (!letters.isEmpty()) {
            xml.writeEmptyElement("autoFilter");
            xml.writeAttribute("ref", "A1:" + letters.get(letters.size() - 1) + last);
        }
    }

    private int rows() throws XMLStreamException {
        int number = 1;
        try (Stream<? extends List<? extends @Nullable Object>> rows = sheet.rows()) {
            for (Iterator<? extends List<? extends @Nullable Object>> row = rows.iterator(); row.hasNext(); ) {
                number++;
                if (number > LAST_ROW) {
                    throw new IllegalArgumentException("a sheet ends at row " + LAST_ROW);
                }
                row(number, row.next());
            }
        }
        return number;
    }

    private void view() throws XMLStreamException {
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        if (rightToLeft) {
            xml.writeAttribute("rightToLeft", "1");
        }
        xml.writeAttribute("workbookViewId", "0");
        xml.writeEmptyElement("pane");
        xml.writeAttribute("ySplit", "1");
        xml.writeAttribute("topLeftCell", "A2");
        xml.writeAttribute("activePane", "bottomLeft");
        xml.writeAttribute("state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void widths() throws XMLStreamException {
        if (letters.isEmpty()) {
            return;
        }
        xml.writeStartElement("cols");
        for (int i = 0; i < letters.size(); i++) {
            xml.writeEmptyElement("col");
            xml.writeAttribute("min", String.valueOf(i + 1));
            xml.writeAttribute("max", String.valueOf(i + 1));
            xml.writeAttribute("width", String.valueOf(width(sheet.columns().get(i))));
            xml.writeAttribute("customWidth", "1");
        }
        xml.writeEndElement();
    }

    /** Rows that are yet to come cannot be measured: the kind says what to expect. */
    private static int width(Column column) {
        int content = switch (column.kind()) {
            case TEXT -> 28;
            case AMOUNT -> 16;
            case DATE -> 12;
            case COUNT, PERCENT -> 10;
        };
        return Math.max(content, Math.min(40, column.label().length() + 4));
    }

    private void row(int number, List<? extends @Nullable Object> values) throws XMLStreamException {
        xml.writeStartElement("row");
        xml.writeAttribute("r", String.valueOf(number));
        for (int i = 0; i < letters.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                cell(letters.get(i) + number, sheet.columns().get(i).kind(), value);
            }
        }
        xml.writeEndElement();
    }

    private void cell(String place, Kind kind, Object value) throws XMLStreamException {
        if (kind == Kind.DATE && value instanceof LocalDate date && !date.isBefore(LocalDate.of(1900, 3, 1))) {
            number(place, kind, String.valueOf(ChronoUnit.DAYS.between(EPOCH, date)));
        } else if (kind != Kind.TEXT && kind != Kind.DATE && value instanceof Number number) {
            number(place, kind, new BigDecimal(number.toString()).toPlainString());
        } else {
            text(place, style(Kind.TEXT), value.toString());
        }
    }

    private void number(String place, Kind kind, String value) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", place);
        xml.writeAttribute("s", String.valueOf(style(kind)));
        xml.writeStartElement("v");
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Always a text, never a formula, whatever it begins with. */
    private void text(String place, int style, String text) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", place);
        xml.writeAttribute("s", String.valueOf(style));
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        String known = ESCAPE_LOOKALIKE.matcher(XmlText.clean(text)).replaceAll("_x005F_");
        xml.writeCharacters(known.length() > LONGEST_TEXT ? known.substring(0, LONGEST_TEXT) : known);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static int style(Kind kind) {
        return switch (kind) {
            case TEXT -> 2;
            case AMOUNT -> 3;
            case COUNT -> 4;
            case PERCENT -> 5;
            case DATE -> 6;
        };
    }
}
