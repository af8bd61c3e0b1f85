package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/** A figure of a {@link Balance}, and which kinds of entries make it: the same as in the database's {@code keep_balances}. */
public enum Figure {
    BUDGET(Balance::budget, EntryKind.BUDGET, EntryKind.TRANSFER, EntryKind.CARRY_OVER),
    COMMITTED(Balance::committed, EntryKind.COMMITMENT, EntryKind.DEDUCTION),
    PLANNED(Balance::planned, EntryKind.PLAN, EntryKind.DEDUCTION),
    PAID(Balance::paid, EntryKind.PAYMENT),
    RECOVERED(Balance::recovered, EntryKind.RECOVERY),
    SPENT(Balance::spent, EntryKind.EXPENDITURE),
    ACCEPTED(Balance::accepted, EntryKind.ACCEPTANCE),
    REJECTED(Balance::rejected, EntryKind.REJECTION),
    SURPLUS(Balance::surplus, EntryKind.SURPLUS);

    private final Function<Balance, BigDecimal> of;
    private final Set<EntryKind> kinds;

    Figure(Function<Balance, BigDecimal> of, EntryKind... kinds) {
        this.of = of;
        this.kinds = Set.of(kinds);
    }

    public BigDecimal of(Balance balance) {
        return of.apply(balance);
    }

    public Set<EntryKind> kinds() {
        return kinds;
    }
}
