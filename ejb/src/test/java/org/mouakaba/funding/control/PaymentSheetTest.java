package org.mouakaba.funding.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouakaba.document.boundary.SheetCell;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.funding.boundary.PaymentColumn;
import org.mouakaba.funding.control.PaymentLine.Payment;
import org.mouakaba.platform.RuleException;

class PaymentSheetTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 9);
    private static final List<PaymentColumn> COLUMNS = List.of(PaymentColumn.values());
    private static final List<String> GOOD =
            List.of("CV-2026-000001", "1", "ORD-1", "2026-03-09", "VIR-1", "10/03/2026", "1 234,50");

    @Test
    void readsAPaymentInTheOrderOfTheColumns() {
        PaymentLine line = PaymentSheet.read(Stream.of(row(1, GOOD))).get(0);
        assertThat(line.problem()).isNull();
        assertThat(line.number()).isEqualTo(1);
        assertThat(line.payment())
                .isEqualTo(new Payment(
                        "CV-2026-000001", 1, "ORD-1", MARCH, "VIR-1", MARCH.plusDays(1), new BigDecimal("1234.50")));
        assertThat(line.about()).isEqualTo("CV-2026-000001 / 1 · VIR-1");
    }

    @ParameterizedTest
    @CsvSource({"ar", "fr", "en"})
    void readsHeadingsInThreeLanguagesInAnyOrder(String language) {
        List<String> headings = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = GOOD.size() - 1; i >= 0; i--) {
            headings.add(" " + COLUMNS.get(i).heading(language).toUpperCase(Locale.ROOT) + " ");
            values.add(GOOD.get(i));
        }
        PaymentLine line =
                PaymentSheet.read(Stream.of(row(1, headings), row(2, values))).get(0);
        assertThat(line.number()).isEqualTo(2);
        assertThat(payment(line).convention()).isEqualTo("CV-2026-000001");
        assertThat(payment(line).amount()).isEqualByComparingTo("1234.50");
    }

    @Test
    void aMissingHeadingRefusesTheFile() {
        assertThatThrownBy(() -> PaymentSheet.read(Stream.of(row(1, List.of("Convention", "Tranche", "Amount")))))
                .isInstanceOf(RuleException.class)
                .hasMessage("document.columnMissing");
    }

    @Test
    void takesRealNumbersAndDates() {
        SheetRow row = new SheetRow(
                7,
                List.of(
                        text("A", 7, "CV-1"),
                        new SheetCell("B", 7, "2", new BigDecimal("2"), null),
                        text("C", 7, "ORD"),
                        new SheetCell("D", 7, "2026-03-09", new BigDecimal("46090"), MARCH.atStartOfDay()),
                        new SheetCell("E", 7, "900123.0", new BigDecimal("900123.0"), null),
                        new SheetCell(
                                "F", 7, "2026-03-09", new BigDecimal("46090"), LocalDateTime.of(2026, 3, 9, 8, 0)),
                        new SheetCell("G", 7, "0.1", new BigDecimal("1000.1000000000001"), null)));
        Payment payment = payment(PaymentSheet.read(Stream.of(row)).get(0));
        assertThat(payment).isEqualTo(new Payment("CV-1", 2, "ORD", MARCH, "900123", MARCH, new BigDecimal("1000.10")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 |             | document.cellEmpty
            1 | first       | funding.importNoNumber
            3 | 31/02/2026  | document.noDate
            3 |             | document.cellEmpty
            4 |             | document.cellEmpty
            5 | tomorrow    | document.noDate
            5 | 08/03/2026  | funding.paidBeforeOrder
            6 | 1.234       | funding.importNoAmount
            6 | -5          | funding.importNoAmount
            6 | 0           | funding.amountAboveNought
            6 | 12,345      | funding.importNoAmount
            """)
    void saysWhatIsWrongAndWhere(int column, @Nullable String value, String problem) {
        List<String> values = new ArrayList<>(GOOD);
        values.set(column, value == null ? "" : value);
        PaymentLine line = PaymentSheet.read(Stream.of(row(4, values))).get(0);
        assertThat(line.payment()).isNull();
        assertThat(line.problem()).isEqualTo(LineProblem.in(COLUMNS.get(column), problem));
    }

    @Test
    void anOrderedTrancheNeedsNoOrder() {
        List<String> values = new ArrayList<>(GOOD);
        values.set(2, "");
        values.set(3, "");
        assertThat(payment(PaymentSheet.read(Stream.of(row(1, values))).get(0)).orderedOn())
                .isNull();
    }

    @Test
    void aReferenceStandsOnce() {
        List<PaymentLine> lines = PaymentSheet.read(Stream.of(row(2, GOOD), row(3, GOOD)));
        assertThat(lines.get(0).problem()).isNull();
        assertThat(lines.get(1).problem())
                .isEqualTo(LineProblem.in(PaymentColumn.PAYMENT_REFERENCE, "funding.importReferenceTwice", 2));
    }

    @Test
    void arabicDigitsAreDigits() {
        List<String> values = new ArrayList<>(GOOD);
        values.set(1, "١");
        values.set(5, "١٠/٠٣/٢٠٢٦");
        values.set(6, "١٢٣٤٫٥٠");
        Payment payment = payment(PaymentSheet.read(Stream.of(row(1, values))).get(0));
        assertThat(payment.amount()).isEqualByComparingTo("1234.50");
        assertThat(payment.paidOn()).isEqualTo(MARCH.plusDays(1));
    }

    private static Payment payment(PaymentLine line) {
        return Objects.requireNonNull(line.payment(), () -> String.valueOf(line.problem()));
    }

    private static SheetRow row(int number, List<String> values) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(text(String.valueOf((char) ('A' + i)), number, values.get(i)));
        }
        return new SheetRow(number, cells);
    }

    private static SheetCell text(String column, int row, String value) {
        return new SheetCell(column, row, value, null, null);
    }
}
