package org.mouakaba.funding.control;

import java.util.Map;
import org.mouakaba.document.boundary.SheetHeadings;
import org.mouakaba.document.boundary.SheetRow;
import org.mouakaba.funding.boundary.PaymentColumn;

/** Which letters a workbook's columns have: by its headings in one of three languages, or in the order of the columns. */
final class PaymentHeadings {

    private static final Map<String, PaymentColumn> OTHERS = Map.of(
            "convention number", PaymentColumn.CONVENTION,
            "n° de convention", PaymentColumn.CONVENTION,
            "tranche number", PaymentColumn.TRANCHE,
            "numéro de tranche", PaymentColumn.TRANCHE,
            "رقم الشطر", PaymentColumn.TRANCHE,
            "montant (DH)", PaymentColumn.AMOUNT,
            "amount (DH)", PaymentColumn.AMOUNT,
            "المبلغ (درهم)", PaymentColumn.AMOUNT);

    private final SheetHeadings<PaymentColumn> found;

    private PaymentHeadings(SheetHeadings<PaymentColumn> found) {
        this.found = found;
    }

    /** @throws org.mouakaba.platform.RuleException where some headings are there and one is missing, or stands twice */
    static PaymentHeadings of(SheetRow first) {
        SheetHeadings<PaymentColumn> found = SheetHeadings.of(first, PaymentColumn.class, OTHERS);
        if (!found.none()) {
            for (PaymentColumn column : PaymentColumn.values()) {
                found.require(column);
            }
        }
        return new PaymentHeadings(found);
    }

    String letter(PaymentColumn column) {
        return titled() ? found.letter(column) : column.letter();
    }

    /** Whether the first row is none of a payment. */
    boolean titled() {
        return !found.none();
    }
}
