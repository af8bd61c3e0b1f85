package org.mouakaba.consent.boundary;

/** What the child said to what her representative decided. */
public enum ChildAssent {
    GIVEN,
    REFUSED,
    /** Too young or not able to say; the reason is written beside it. */
    NOT_ASKED
}
