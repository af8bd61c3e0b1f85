package org.mouakaba.funding.boundary;

import org.mouakaba.document.boundary.SheetColumn;

/** What a workbook of payments says of each, in the order in which it stands where there are no headings. */
public enum PaymentColumn implements SheetColumn {
    CONVENTION("A", "convention", "رقم الاتفاقية", "numéro de convention"),
    TRANCHE("B", "tranche", "الشطر", "tranche"),
    ORDER_REFERENCE("C", "order reference", "مرجع الأمر بالصرف", "référence de l'ordonnancement"),
    ORDER_DATE("D", "order date", "تاريخ الأمر بالصرف", "date de l'ordonnancement"),
    PAYMENT_REFERENCE("E", "payment reference", "مرجع الأداء", "référence du paiement"),
    PAYMENT_DATE("F", "payment date", "تاريخ الأداء", "date du paiement"),
    AMOUNT("G", "amount", "المبلغ", "montant");

    private final String letter;
    private final String english;
    private final String arabic;
    private final String french;

    PaymentColumn(String letter, String english, String arabic, String french) {
        this.letter = letter;
        this.english = english;
        this.arabic = arabic;
        this.french = french;
    }

    /** Where it stands where there are no headings. */
    public String letter() {
        return letter;
    }

    @Override
    public String heading(String language) {
        return switch (language) {
            case "ar" -> arabic;
            case "fr" -> french;
            default -> english;
        };
    }
}
