package org.mouakaba.web.shared;

import java.time.LocalDate;

/**
 * A birth date as far as it is known.
 *
 * @param date the day; the first of the month or of the year where less is known
 * @param precision how much of it is known
 */
public record BirthDate(LocalDate date, Precision precision) {

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** As it is typed: 14/03/2017, 03/2017 or 2017. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            case MONTH -> "%02d/%04d".formatted(date.getMonthValue(), date.getYear());
            case YEAR -> "%04d".formatted(date.getYear());
        };
    }
}
