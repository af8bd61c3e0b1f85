package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a territory's cases ask for, against who is there to carry them. A figure is there only where the counts it is made
 * of may be shown; a total is the territory's own count and no sum of what may be hidden below it.
 *
 * @param cases of the quarter, as they may be published
 * @param perWorker what one worker carries: the setting {@code load.capacity}
 * @param available full-time equivalents that carry cases
 */
public record Demand(CaseQuarter cases, BigDecimal perWorker, BigDecimal available, long population) {

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal MONTHS = new BigDecimal(3);

    /** Cases opened for each 1,000 inhabitants. */
    public @Nullable BigDecimal newPerThousand() {
        Integer opened = cases.opened();
        return opened == null || population == 0
                ? null
                : BigDecimal.valueOf(opened)
                        .multiply(THOUSAND)
                        .divide(BigDecimal.valueOf(population), 2, RoundingMode.HALF_UP);
    }

    /** The mean weight of the quarter. */
    public @Nullable BigDecimal weighted() {
        BigDecimal months = cases.weightedMonths();
        return months == null ? null : months.divide(MONTHS, 1, RoundingMode.HALF_UP);
    }

    public @Nullable BigDecimal openPerFte() {
        Integer open = cases.openAtEnd();
        return open == null ? null : perFte(BigDecimal.valueOf(open));
    }

    public @Nullable BigDecimal weightedPerFte() {
        BigDecimal months = cases.weightedMonths();
        return months == null ? null : perFte(months.divide(MONTHS, 6, RoundingMode.HALF_UP));
    }

    /** Full-time equivalents that the weighted cases ask for. */
    public @Nullable BigDecimal needed() {
        BigDecimal months = cases.weightedMonths();
        return months == null ? null : months.divide(MONTHS.multiply(perWorker), 1, RoundingMode.HALF_UP);
    }

    /** Needed less available; below nought where there are more than needed. */
    public @Nullable BigDecimal gap() {
        BigDecimal needed = needed();
        return needed == null ? null : needed.subtract(available).setScale(1, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal perFte(BigDecimal cases) {
        return available.signum() == 0 ? null : cases.divide(available, 1, RoundingMode.HALF_UP);
    }
}
