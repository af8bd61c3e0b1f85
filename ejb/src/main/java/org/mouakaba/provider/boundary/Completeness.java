package org.mouakaba.provider.boundary;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How much of a territory has reported a month.
 *
 * @param expected the establishments that were open in the month
 * @param reported those of which something has come
 * @param whole those that left nothing empty
 * @param dueOn the day by which the month is to be reported
 */
public record Completeness(YearMonth month, LocalDate dueOn, long expected, long reported, long whole) {

    /** Reported of expected, in hundredths; a territory without establishments is complete. */
    public int percent() {
        return expected == 0 ? 100 : (int) (100 * reported / expected);
    }

    public long missing() {
        return expected - reported;
    }
}
