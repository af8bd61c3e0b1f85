package org.mouakaba.funding.boundary;

/** What becomes of a line of a workbook of payments. */
public enum PaymentOutcome {
    ORDERED_AND_PAID,
    /** It was ordered before. */
    PAID,
    /** Nothing is written for it. */
    REFUSED
}
