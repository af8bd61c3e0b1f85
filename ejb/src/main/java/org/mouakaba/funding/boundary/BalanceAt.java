package org.mouakaba.funding.boundary;

import java.time.LocalDate;

/**
 * What a line held at the end of a past day.
 *
 * @param known as it was known then
 * @param corrected as it is known now
 */
public record BalanceAt(LocalDate day, Balance known, Balance corrected) {

    public boolean same() {
        return known.equals(corrected);
    }
}
