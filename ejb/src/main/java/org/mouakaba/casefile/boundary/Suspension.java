package org.mouakaba.casefile.boundary;

import java.time.LocalDate;

/**
 * Days on which a case stood still.
 *
 * @param from the day on which it was put on hold, which stands still already
 * @param to the first day on which work went on, or is to go on
 */
public record Suspension(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
