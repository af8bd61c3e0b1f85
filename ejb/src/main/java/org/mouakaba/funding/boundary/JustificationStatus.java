package org.mouakaba.funding.boundary;

import java.time.LocalDate;

/** Where a report on the use of money stands. NOT_DUE and LATE follow from the day; the others are kept. */
public enum JustificationStatus {
    NOT_DUE,
    DUE,
    LATE,
    SUBMITTED,
    ACCEPTED,
    PARTIAL,
    REJECTED;

    /** @param periodTo the last day of the time that it reports on */
    public JustificationStatus on(LocalDate day, LocalDate periodTo, LocalDate dueOn) {
        if (this != DUE) {
            return this;
        }
        return day.isAfter(dueOn) ? LATE : day.isAfter(periodTo) ? DUE : NOT_DUE;
    }

    public boolean decided() {
        return this == ACCEPTED || this == PARTIAL || this == REJECTED;
    }
}
