package org.mouakaba.funding.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.CellValue;
import org.mouakaba.document.boundary.SheetCell;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.SheetReader;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.funding.boundary.PaymentColumn;
import org.mouakaba.funding.control.PaymentLine.Payment;
import org.mouakaba.platform.RuleException;

/**
 * Reads the payments of a workbook's first sheet. A line that says nothing is left out; one that cannot be understood, or
 * bears the reference of a line above, stays with what is wrong. Knows nothing of what is in the ledger.
 */
public final class PaymentSheet {

    public static final SheetLimits LIMITS = new SheetLimits(10, 100, 50_001, 100, 1_000);

    private static final int LONGEST = 60;

    private final PaymentHeadings headings;
    private final Map<String, Integer> seen = new HashMap<>();

    private PaymentSheet(PaymentHeadings headings) {
        this.headings = headings;
    }

    /**
     * @throws org.mouakaba.document.boundary.UnreadableSheetException where it is no workbook or too large
     * @throws RuleException where a column or every line is missing
     */
    public static List<PaymentLine> read(byte[] file) {
        try {
            SheetReader reader = new SheetReader(new ByteArrayInputStream(file), LIMITS);
            try (Stream<SheetRow> rows = reader.rows(0)) {
                List<PaymentLine> lines = read(rows);
                if (lines.isEmpty()) {
                    throw RuleException.beside("file", "funding.importEmpty");
                }
                return lines;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PaymentLine> read(Stream<SheetRow> rows) {
        List<PaymentLine> lines = new ArrayList<>();
        @Nullable PaymentSheet sheet = null;
        for (SheetRow row : (Iterable<SheetRow>) rows::iterator) {
            if (sheet == null) {
                sheet = new PaymentSheet(PaymentHeadings.of(row));
                if (sheet.headings.titled()) {
                    continue;
                }
            }
            if (sheet.says(row)) {
                lines.add(sheet.line(row));
            }
        }
        return lines;
    }

    private boolean says(SheetRow row) {
        return Stream.of(PaymentColumn.values())
                .anyMatch(column -> !text(row, column).isEmpty());
    }

    private PaymentLine line(SheetRow row) {
        String about = text(row, PaymentColumn.CONVENTION) + " / " + text(row, PaymentColumn.TRANCHE) + " · "
                + text(row, PaymentColumn.PAYMENT_REFERENCE);
        Understood understood = new Understood(row);
        @Nullable Payment payment = understood.payment();
        LineProblem problem = understood.problem;
        PaymentLine line =
                new PaymentLine(row.number(), about.substring(0, Math.min(about.length(), 200)), null, problem);
        if (payment == null || problem != null) {
            return line;
        }
        @Nullable Integer before = seen.putIfAbsent(payment.reference(), row.number());
        return before == null
                ? new PaymentLine(row.number(), line.about(), payment, null)
                : line.refused(LineProblem.in(PaymentColumn.PAYMENT_REFERENCE, "funding.importReferenceTwice", before));
    }

    private Optional<SheetCell> cell(SheetRow row, PaymentColumn column) {
        return row.cell(headings.letter(column)).filter(cell -> !cell.text().isBlank());
    }

    private String text(SheetRow row, PaymentColumn column) {
        return cell(row, column).map(CellValue::text).orElse("");
    }

    /** One row, and the first thing that is wrong with it. */
    private final class Understood {

        private final SheetRow row;
        private @Nullable LineProblem problem;

        Understood(SheetRow row) {
            this.row = row;
        }

        @Nullable
        Payment payment() {
            String convention = required(PaymentColumn.CONVENTION);
            int tranche = cell(row, PaymentColumn.TRANCHE)
                    .flatMap(CellValue::count)
                    .orElseGet(() -> wrong(PaymentColumn.TRANCHE, "funding.importNoNumber", 0));
            String orderReference = text(row, PaymentColumn.ORDER_REFERENCE);
            requireShort(PaymentColumn.ORDER_REFERENCE, orderReference);
            @Nullable LocalDate orderedOn = date(PaymentColumn.ORDER_DATE, !orderReference.isEmpty());
            String reference = required(PaymentColumn.PAYMENT_REFERENCE);
            requireShort(PaymentColumn.PAYMENT_REFERENCE, reference);
            @Nullable LocalDate paidOn = date(PaymentColumn.PAYMENT_DATE, true);
            BigDecimal amount = cell(row, PaymentColumn.AMOUNT)
                    .flatMap(CellValue::amount)
                    .orElseGet(() -> wrong(PaymentColumn.AMOUNT, "funding.importNoAmount", BigDecimal.ONE));
            if (amount.signum() <= 0) {
                wrong(PaymentColumn.AMOUNT, "funding.amountAboveNought", amount);
            }
            if (orderedOn != null && paidOn != null && paidOn.isBefore(orderedOn)) {
                wrong(PaymentColumn.PAYMENT_DATE, "funding.paidBeforeOrder", paidOn);
            }
            return paidOn == null
                    ? null
                    : new Payment(convention, tranche, orderReference, orderedOn, reference, paidOn, amount);
        }

        private String required(PaymentColumn column) {
            String text = text(row, column);
            return text.isEmpty() ? wrong(column, "document.cellEmpty", text) : text;
        }

        private void requireShort(PaymentColumn column, String text) {
            if (text.length() > LONGEST) {
                wrong(column, "document.cellLong", text, LONGEST);
            }
        }

        private @Nullable LocalDate date(PaymentColumn column, boolean required) {
            Optional<SheetCell> cell = cell(row, column);
            Optional<LocalDate> date = cell.flatMap(CellValue::date);
            if (date.isEmpty() && (required || cell.isPresent())) {
                wrong(column, cell.isPresent() ? "document.noDate" : "document.cellEmpty", "");
            }
            return date.orElse(null);
        }

        private <T> T wrong(PaymentColumn column, String key, T instead, Object... arguments) {
            if (problem == null) {
                problem = LineProblem.in(column, key, arguments);
            }
            return instead;
        }
    }
}
