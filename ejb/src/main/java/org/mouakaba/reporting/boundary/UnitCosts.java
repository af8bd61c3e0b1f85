package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * What a case, a closed case, a resident's day and a service cost, from the beginning of the fiscal year to the end of its
 * last quarter that is over: money by the funding report, cases and residents as they may be published. A cost whose ground is hidden or
 * nought is null.
 *
 * @param places the regions of the country, or the provinces of a region
 * @param total of the whole territory; from its own counts, since those of its parts may be hidden
 * @param trend the whole territory in each of four quarters, the oldest first: money by its day, whatever year's it was
 * @param apart whether money of the region as a whole was parted among its provinces by their weighted case-months
 */
public record UnitCosts(
        LocalDate from, LocalDate until, List<Place> places, Place total, List<Quarter> trend, boolean apart) {

    /** How far from the median a cost is an outlier: half as much again, or half of it (product default). */
    private static final BigDecimal FAR_ABOVE = new BigDecimal("1.5");

    private static final BigDecimal FAR_BELOW = new BigDecimal("0.5");

    public UnitCosts {
        places = List.copyOf(places);
        trend = List.copyOf(trend);
    }

    /** Of what a case costs in the places where that may be shown; null where there is none. */
    public @Nullable BigDecimal median() {
        List<BigDecimal> costs = new ArrayList<>();
        for (Place place : places) {
            BigDecimal cost = place.perCase();
            if (cost != null) {
                costs.add(cost);
            }
        }
        if (costs.isEmpty()) {
            return null;
        }
        costs.sort(null);
        int middle = costs.size() / 2;
        return costs.size() % 2 == 1
                ? costs.get(middle)
                : costs.get(middle - 1).add(costs.get(middle)).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    /** Whether a case there costs so much more or less than the median that somebody should say why. */
    public boolean isOutlier(Place place) {
        BigDecimal cost = place.perCase();
        BigDecimal median = median();
        return cost != null
                && median != null
                && (cost.compareTo(median.multiply(FAR_ABOVE)) > 0 || cost.compareTo(median.multiply(FAR_BELOW)) < 0);
    }

    /** One quarter, and what was spent in its days. */
    public record Quarter(CaseQuarter cases, BigDecimal spent) {

        public @Nullable BigDecimal perCase() {
            return per(spent, cases.active());
        }

        public @Nullable BigDecimal perClosedCase() {
            return per(spent, cases.closed());
        }
    }

    /**
     * @param direct spent there, in dirhams
     * @param share of what was spent for the whole region; null where the case-months that it goes by are hidden
     * @param stays of {@code direct}, what went to places where people stay
     * @param services of {@code direct}, what was spent on a service that is named
     * @param residentDays place-days occupied, of the establishments that reported; null where they are hidden
     */
    public record Place(
            String code,
            @Nullable Label name,
            BigDecimal direct,
            @Nullable BigDecimal share,
            BigDecimal stays,
            BigDecimal services,
            Counts counts,
            @Nullable Long residentDays) {

        public @Nullable BigDecimal cost() {
            return share == null ? null : direct.add(share);
        }

        public @Nullable BigDecimal perCase() {
            return per(cost(), counts.active());
        }

        public @Nullable BigDecimal perClosedCase() {
            return per(cost(), counts.closed());
        }

        public @Nullable BigDecimal perWeightedMonth() {
            return per(cost(), counts.weightedMonths());
        }

        public @Nullable BigDecimal perResidentDay() {
            return residentDays == null ? null : per(stays, BigDecimal.valueOf(residentDays));
        }

        public @Nullable BigDecimal perDelivery() {
            return per(services, counts.delivered());
        }
    }

    /**
     * Cases of some quarters of one year that follow one another; null where a part of it is hidden.
     *
     * @param active open when the first began, and opened since
     */
    public record Counts(
            @Nullable Integer active,
            @Nullable Integer closed,
            @Nullable Integer delivered,
            @Nullable BigDecimal weightedMonths) {

        static final Counts HIDDEN = new Counts(null, null, null, null);

        public static Counts of(List<CaseQuarter> quarters) {
            if (quarters.isEmpty()) {
                return HIDDEN;
            }
            Integer active = quarters.get(0).active();
            Integer closed = 0;
            Integer delivered = 0;
            BigDecimal months = BigDecimal.ZERO;
            for (int i = 0; i < quarters.size(); i++) {
                CaseQuarter quarter = quarters.get(i);
                active = i == 0 ? active : sum(active, quarter.opened());
                closed = sum(closed, quarter.closed());
                delivered = sum(delivered, quarter.delivered());
                BigDecimal more = quarter.weightedMonths();
                months = months == null || more == null ? null : months.add(more);
            }
            return new Counts(active, closed, delivered, months);
        }

        private static @Nullable Integer sum(@Nullable Integer a, @Nullable Integer b) {
            return a == null || b == null ? null : a + b;
        }
    }

    private static @Nullable BigDecimal per(@Nullable BigDecimal cost, @Nullable Integer number) {
        return number == null ? null : per(cost, BigDecimal.valueOf(number));
    }

    private static @Nullable BigDecimal per(@Nullable BigDecimal cost, @Nullable BigDecimal ground) {
        return cost == null || ground == null || ground.signum() == 0
                ? null
                : cost.divide(ground, 2, RoundingMode.HALF_UP);
    }
}
