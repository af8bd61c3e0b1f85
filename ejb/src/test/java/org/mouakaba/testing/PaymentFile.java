package org.mouakaba.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableWriter;
import org.mouakaba.funding.boundary.PaymentColumn;

/**
 * A workbook of payments on first tranches, ten for each convention; every 33rd line from the sixth is broken, each in
 * its own way.
 */
public final class PaymentFile {

    private static final int EACH = 10;
    private static final LocalDate DAY = Ledgers.SPRING.plusDays(10);

    private PaymentFile() {}

    public static boolean broken(int line) {
        return line % 33 == 5;
    }

    /** @param mark begins the references, so that those of two files differ */
    public static byte[] of(List<String> conventions, String amount, String mark) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < conventions.size() * EACH; i++) {
            rows.add(broken(i) ? broken(i, conventions, amount, mark) : good(i, conventions, amount, mark));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Column> columns = Arrays.stream(PaymentColumn.values())
                .map(column -> new Column(column.heading("fr"), kind(column)))
                .toList();
        try {
            new TableWriter()
                    .xlsx(
                            new TableFile(
                                    Locale.FRENCH,
                                    "Test",
                                    Instant.EPOCH,
                                    List.of(new TableFile.Sheet("Paiements", columns, rows.stream()))),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Kind kind(PaymentColumn column) {
        return switch (column) {
            case TRANCHE -> Kind.COUNT;
            case ORDER_DATE, PAYMENT_DATE -> Kind.DATE;
            case AMOUNT -> Kind.AMOUNT;
            default -> Kind.TEXT;
        };
    }

    private static List<Object> good(int i, List<String> conventions, String amount, String mark) {
        String convention = conventions.get(i / EACH);
        return new ArrayList<>(List.of(
                convention,
                1,
                "ORD-" + convention,
                DAY,
                mark + "-" + i,
                DAY.plusDays(i % EACH),
                new BigDecimal(amount)));
    }

    private static List<Object> broken(int i, List<String> conventions, String amount, String mark) {
        List<Object> row = good(i, conventions, amount, mark);
        switch (i / 33 % 6) {
            case 0 -> row.set(0, "CV-1999-000000");
            case 1 -> row.set(1, 9);
            case 2 -> row.set(4, mark + "-" + (i - 1));
            case 3 -> row.set(5, DAY.minusDays(1));
            case 4 -> row.set(6, new BigDecimal("999999.00"));
            default -> row.set(5, LocalDate.of(2099, 1, 1));
        }
        return row;
    }
}
