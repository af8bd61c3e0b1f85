package org.mouakaba.funding.control;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.funding.boundary.PaymentColumn;
import org.mouakaba.platform.RuleException;

/** Which letters a workbook's columns have: by its headings in one of three languages, or in the order of the columns. */
final class PaymentHeadings {

    private static final Map<String, PaymentColumn> KNOWN = known();

    private final Map<PaymentColumn, String> letters;
    private final boolean titled;

    private PaymentHeadings(Map<PaymentColumn, String> letters, boolean titled) {
        this.letters = letters;
        this.titled = titled;
    }

    /** @throws RuleException where some headings are there and one is missing, or stands twice */
    static PaymentHeadings of(SheetRow first) {
        Map<PaymentColumn, String> found = new EnumMap<>(PaymentColumn.class);
        first.cells().forEach(cell -> {
            PaymentColumn column = KNOWN.get(plain(cell.text()));
            if (column != null && found.put(column, cell.column()) != null) {
                throw RuleException.beside(
                        "file", "funding.importColumnTwice", cell.text().strip());
            }
        });
        if (found.isEmpty()) {
            for (PaymentColumn column : PaymentColumn.values()) {
                found.put(column, column.letter());
            }
            return new PaymentHeadings(found, false);
        }
        for (PaymentColumn column : PaymentColumn.values()) {
            if (!found.containsKey(column)) {
                throw RuleException.beside(
                        "file",
                        "funding.importColumnMissing",
                        column.heading("fr"),
                        column.heading("ar"),
                        column.heading("en"));
            }
        }
        return new PaymentHeadings(found, true);
    }

    String letter(PaymentColumn column) {
        return letters.getOrDefault(column, "");
    }

    /** Whether the first row is none of a payment. */
    boolean titled() {
        return titled;
    }

    private static Map<String, PaymentColumn> known() {
        Map<String, PaymentColumn> known = new HashMap<>();
        for (PaymentColumn column : PaymentColumn.values()) {
            List.of("ar", "fr", "en").forEach(language -> known.put(plain(column.heading(language)), column));
        }
        known.put(plain("convention number"), PaymentColumn.CONVENTION);
        known.put(plain("n° de convention"), PaymentColumn.CONVENTION);
        known.put(plain("tranche number"), PaymentColumn.TRANCHE);
        known.put(plain("numéro de tranche"), PaymentColumn.TRANCHE);
        known.put(plain("رقم الشطر"), PaymentColumn.TRANCHE);
        known.put(plain("montant (DH)"), PaymentColumn.AMOUNT);
        known.put(plain("amount (DH)"), PaymentColumn.AMOUNT);
        known.put(plain("المبلغ (درهم)"), PaymentColumn.AMOUNT);
        return known;
    }

    /** Without case, accents, vowel marks, apostrophes and the like: letters and digits only. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
