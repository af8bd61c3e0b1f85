package org.mouakaba.person.boundary;

/** How much of a birth date is known. Only the year, or an estimate, is common and no error. */
public enum BirthPrecision {
    DAY,
    MONTH,
    YEAR,
    ESTIMATED,
    UNKNOWN
}
