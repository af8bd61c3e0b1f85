package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a territory in a quarter that has ended, as they may be published: null where a figure is hidden.
 *
 * @param end the last day of the quarter
 * @param opened admitted or opened again
 * @param closed closed, whatever became of them later
 * @param active open at some time of the quarter: open when it began, and opened
 * @param openAtEnd open when the quarter ended
 * @param unmet referrals declined for want of a place
 * @param delivered services of referrals that were completed
 * @param weightedMonths months that the cases were open, each by what it weighed at its stage; hidden where {@code active} is
 */
public record CaseQuarter(
        LocalDate end,
        @Nullable Integer opened,
        @Nullable Integer closed,
        @Nullable Integer active,
        @Nullable Integer openAtEnd,
        @Nullable Integer unmet,
        @Nullable Integer delivered,
        @Nullable BigDecimal weightedMonths) {

    /** Of a quarter that nothing is known of. */
    public static CaseQuarter unknown(LocalDate end) {
        return new CaseQuarter(end, null, null, null, null, null, null, null);
    }
}
