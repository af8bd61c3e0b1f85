package org.mouakaba.document.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.SheetCell;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.document.boundary.UnreadableSheetException;
import org.mouakaba.document.control.SheetPackage.Part;

/** The rows of one sheet, each read when it is asked for. */
final class SheetRows implements Iterator<SheetRow>, AutoCloseable {

    /** What spreadsheets keep of a number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** The last day of the year 9999. */
    private static final double LAST_DAY = 2_958_466;

    private static final long SECONDS = 86_400;

    private final Part part;
    private final SheetLimits limits;
    private final List<String> shared;
    private final List<Boolean> dates;
    private final LocalDate epoch;
    private final List<String> unsettled = new ArrayList<>();
    private int row;
    private @Nullable SheetRow ready;

    SheetRows(Part part, SheetLimits limits, List<String> shared, List<Boolean> dates, boolean since1904) {
        this.part = part;
        this.limits = limits;
        this.shared = shared;
        this.dates = dates;
        this.epoch = since1904 ? EPOCH_1904 : EPOCH;
    }

    @Override
    public boolean hasNext() {
        while (ready == null && part.next() && !part.ends("sheetData")) {
            if (part.starts("row")) {
                SheetRow read = readRow();
                ready = read.cells().isEmpty() && read.unsettled().isEmpty() ? null : read;
            }
        }
        return ready != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        SheetRow next = ready;
        ready = null;
        return next;
    }

    @Override
    public void close() {
        part.close();
    }

    private SheetRow readRow() {
        int number = number(part.attribute("r"), row + 1);
        if (number <= row) {
            throw UnreadableSheetException.damaged();
        }
        row = number;
        unsettled.clear();
        List<SheetCell> cells = new ArrayList<>();
        int last = -1;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                String place = part.attribute("r");
                int column = place.isEmpty() ? last + 1 : ColumnLetters.index(place);
                if (column <= last) {
                    throw UnreadableSheetException.damaged();
                }
                last = column;
                SheetCell cell = readCell(column);
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        // What is formatted and empty counts for nothing.
        if (!(cells.isEmpty() && unsettled.isEmpty()) && row > limits.rows()) {
            throw UnreadableSheetException.tooManyRows(limits.rows());
        }
        return new SheetRow(row, cells, unsettled);
    }

    private @Nullable SheetCell readCell(int column) {
        String type = part.attribute("t");
        int style = number(part.attribute("s"), 0);
        String value = "";
        boolean formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                formula = true;
            } else if (part.starts("v")) {
                value = part.text(limits.letters());
            } else if (part.starts("is")) {
                value = CellText.read(part, "is", limits.letters());
            }
        }
        if (value.isEmpty()) {
            // An empty text is what a formula may come to; an empty number is none.
            if (formula && !type.equals("str")) {
                unsettled.add(ColumnLetters.of(column) + row);
            }
            return null;
        }
        if (column >= limits.columns()) {
            throw UnreadableSheetException.tooManyColumns(limits.columns());
        }
        SheetCell cell = cell(ColumnLetters.of(column), type, style, value);
        if (cell.text().length() > limits.letters()) {
            throw UnreadableSheetException.tooLong(cell.place(), limits.letters());
        }
        return cell.text().isEmpty() ? null : cell;
    }

    private SheetCell cell(String column, String type, int style, String value) {
        return switch (type) {
            case "s" -> text(column, shared(number(value, -1)));
            case "b" -> text(column, value.equals("1") ? "TRUE" : "FALSE");
            case "str", "inlineStr", "e", "d" -> text(column, value);
            default -> number(column, style, value);
        };
    }

    private SheetCell text(String column, String text) {
        return new SheetCell(column, row, text, null, null);
    }

    private SheetCell number(String column, int style, String value) {
        double number;
        try {
            number = Double.parseDouble(value.strip());
        } catch (NumberFormatException e) {
            throw UnreadableSheetException.damaged();
        }
        if (!Double.isFinite(number)) {
            throw UnreadableSheetException.damaged();
        }
        BigDecimal exact = BigDecimal.valueOf(number).round(DIGITS);
        BigDecimal plain = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        if (style < dates.size() && dates.get(style) && number >= 0 && number < LAST_DAY) {
            LocalDateTime time = time(number);
            boolean day = time.toLocalTime().toSecondOfDay() == 0;
            return new SheetCell(column, row, day ? time.toLocalDate().toString() : time.toString(), plain, time);
        }
        return new SheetCell(column, row, plain.toPlainString(), plain, null);
    }

    private LocalDateTime time(double number) {
        long days = (long) number;
        // The year 1900 of spreadsheets has a 29 February: before it, days are one further on.
        long shift = epoch.equals(EPOCH) && days < 60 ? 1 : 0;
        return epoch.plusDays(days + shift).atStartOfDay().plusSeconds(Math.round((number - days) * SECONDS));
    }

    private String shared(int index) {
        if (index < 0 || index >= shared.size()) {
            throw UnreadableSheetException.damaged();
        }
        return shared.get(index);
    }

    private static int number(String text, int otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw UnreadableSheetException.damaged();
        }
    }
}
