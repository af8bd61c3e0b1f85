package org.mouakaba.person.boundary;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;

/**
 * A birth date as far as it is known. What is not known stands as the first of the month or of the year, so that dates
 * sort and ages count; {@code precision} says how much of it may be shown.
 */
public record Birth(@Nullable LocalDate date, BirthPrecision precision) {

    /** Nobody served was born before. */
    private static final int EARLIEST = 1900;

    private static final MonthDay FIRST_OF_YEAR = MonthDay.of(1, 1);
    private static final MonthDay LAST_OF_YEAR = MonthDay.of(12, 31);

    public static final Birth UNKNOWN = new Birth(null, BirthPrecision.UNKNOWN);

    public Birth {
        if (date == null && precision != BirthPrecision.UNKNOWN) {
            throw RuleException.beside("birthDate", "person.birthDateMissing");
        }
        date = date == null
                ? null
                : switch (precision) {
                    case DAY -> date;
                    case MONTH -> date.withDayOfMonth(1);
                    case YEAR, ESTIMATED -> date.withDayOfYear(1);
                    case UNKNOWN -> null;
                };
    }

    /** @throws RuleException where the date lies in the future or before anyone alive was born */
    public void requirePlausible(LocalDate today) {
        if (date != null && (date.isAfter(today) || date.getYear() < EARLIEST)) {
            throw RuleException.beside("birthDate", "person.birthDateImplausible");
        }
    }

    /** Full years on {@code today}; an age from a year alone may be one too many. */
    public @Nullable Integer age(LocalDate today) {
        return date == null ? null : Period.between(date, today).getYears();
    }

    public @Nullable Integer year() {
        return date == null ? null : date.getYear();
    }

    /** 1 January and 31 December are what papers say when nobody knew: worth a question, never a refusal. */
    public boolean suspicious() {
        if (date == null || precision != BirthPrecision.DAY) {
            return false;
        }
        MonthDay day = MonthDay.from(date);
        return day.equals(FIRST_OF_YEAR) || day.equals(LAST_OF_YEAR);
    }
}
