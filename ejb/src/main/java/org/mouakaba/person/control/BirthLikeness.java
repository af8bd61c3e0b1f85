package org.mouakaba.person.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.MatchReason;

/**
 * What two birth dates say of two records. A day is worth no more than the paper knew: a year alone is compared as a year,
 * and so are 1 January and 31 December, which papers say when nobody knew.
 */
enum BirthLikeness {
    SAME_DAY(NameWeights.ONE_DAY, MatchReason.BIRTH_DATE),
    SAME_MONTH(NameWeights.ONE_DAY, MatchReason.BIRTH_MONTH),
    DAY_AND_MONTH_SWAPPED(NameWeights.ONE_DAY, MatchReason.BIRTH_SWAPPED),
    ONE_DIGIT(NameWeights.ONE_DAY, MatchReason.BIRTH_DIGIT),
    SAME_YEAR(NameWeights.ONE_YEAR, MatchReason.BIRTH_YEAR),
    GUESSED_YEAR(NameWeights.ONE_YEAR, MatchReason.BIRTH_NEAR),
    GUESSED_AGE(NameWeights.ONE_YEAR, MatchReason.BIRTH_NEAR),
    YEAR_BESIDE(NameWeights.APART, MatchReason.BIRTH_NEAR),
    UNKNOWN(NameWeights.ONE_YEAR, null),
    OTHER_DAY(NameWeights.APART, MatchReason.BIRTH_OTHER),
    OTHER_YEAR(NameWeights.APART, MatchReason.BIRTH_OTHER);

    /** An age that somebody guessed is out by a year, and sometimes by so many. */
    private static final int GUESSED = 2;

    private final NameWeights weights;
    private final @Nullable MatchReason reason;

    BirthLikeness(NameWeights weights, @Nullable MatchReason reason) {
        this.weights = weights;
        this.reason = reason;
    }

    @Nullable
    MatchReason reason() {
        return reason;
    }

    NameWeights weights() {
        return weights;
    }

    static BirthLikeness of(Birth one, Birth other) {
        LocalDate mine = one.date();
        LocalDate its = other.date();
        if (mine == null || its == null) {
            return UNKNOWN;
        }
        boolean days = precise(one) && precise(other);
        if (days) {
            return days(mine, its);
        }
        int years = Math.abs(mine.getYear() - its.getYear());
        boolean months = knowsMonth(one) && knowsMonth(other);
        if (years == 0) {
            return !months ? SAME_YEAR : mine.getMonth() == its.getMonth() ? SAME_MONTH : OTHER_DAY;
        }
        boolean guessed = one.precision() == BirthPrecision.ESTIMATED || other.precision() == BirthPrecision.ESTIMATED;
        if (guessed && years <= GUESSED) {
            return years == 1 ? GUESSED_YEAR : GUESSED_AGE;
        }
        return years == 1 ? YEAR_BESIDE : OTHER_YEAR;
    }

    private static BirthLikeness days(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return SAME_DAY;
        }
        if (one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue()) {
            return DAY_AND_MONTH_SWAPPED;
        }
        if (slip(digits(one), digits(other))) {
            return ONE_DIGIT;
        }
        return one.getYear() == other.getYear() ? OTHER_DAY : OTHER_YEAR;
    }

    /** One digit is another, or two neighbours changed places. */
    private static boolean slip(String one, String other) {
        int first = -1;
        int last = -1;
        int differing = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                differing++;
            }
        }
        return differing == 1
                || (differing == 2
                        && last == first + 1
                        && one.charAt(first) == other.charAt(last)
                        && one.charAt(last) == other.charAt(first));
    }

    private static String digits(LocalDate date) {
        return String.format("%02d%02d%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static boolean precise(Birth birth) {
        return birth.precision() == BirthPrecision.DAY && !birth.suspicious();
    }

    private static boolean knowsMonth(Birth birth) {
        return precise(birth) || birth.precision() == BirthPrecision.MONTH;
    }
}
