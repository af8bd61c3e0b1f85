package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The stages of some money in dirhams: of a line, of a convention, of a cell of a report.
 *
 * @param budget voted, with transfers and what was carried over
 * @param reserved held for what is selected and not signed yet
 * @param planned to be paid by tranches, after deductions
 * @param recovered paid back by associations
 * @param accepted justified
 * @param surplus left with associations at settlement
 */
public record Balance(
        BigDecimal budget,
        BigDecimal reserved,
        BigDecimal committed,
        BigDecimal planned,
        BigDecimal paid,
        BigDecimal recovered,
        BigDecimal spent,
        BigDecimal accepted,
        BigDecimal rejected,
        BigDecimal surplus) {

    public static final BigDecimal NOUGHT = new BigDecimal("0.00");
    public static final Balance ZERO =
            new Balance(NOUGHT, NOUGHT, NOUGHT, NOUGHT, NOUGHT, NOUGHT, NOUGHT, NOUGHT, NOUGHT, NOUGHT);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public BigDecimal available() {
        return budget.subtract(committed);
    }

    /** What can still be promised to somebody new. */
    public BigDecimal free() {
        return available().subtract(reserved);
    }

    public Balance negate() {
        return new Balance(
                budget.negate(),
                reserved.negate(),
                committed.negate(),
                planned.negate(),
                paid.negate(),
                recovered.negate(),
                spent.negate(),
                accepted.negate(),
                rejected.negate(),
                surplus.negate());
    }

    /** Paid, and neither justified nor given back yet. */
    public BigDecimal unsettled() {
        return paid.subtract(accepted).subtract(recovered).subtract(surplus);
    }

    public @Nullable BigDecimal commitmentRate() {
        return percent(committed, budget);
    }

    public @Nullable BigDecimal disbursementRate() {
        return percent(paid, committed);
    }

    /** Spent of what was paid. */
    public @Nullable BigDecimal absorptionRate() {
        return percent(spent, paid);
    }

    /** Spent of what was voted. */
    public @Nullable BigDecimal absorptionOfBudget() {
        return percent(spent, budget);
    }

    public @Nullable BigDecimal justificationRate() {
        return percent(accepted, spent);
    }

    /** Paid of what was to be paid. */
    public @Nullable BigDecimal paidOfPlanned() {
        return percent(paid, planned);
    }

    public Balance plus(Balance other) {
        return new Balance(
                budget.add(other.budget),
                reserved.add(other.reserved),
                committed.add(other.committed),
                planned.add(other.planned),
                paid.add(other.paid),
                recovered.add(other.recovered),
                spent.add(other.spent),
                accepted.add(other.accepted),
                rejected.add(other.rejected),
                surplus.add(other.surplus));
    }

    /** With one decimal; null where there is nothing to compare with. */
    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
