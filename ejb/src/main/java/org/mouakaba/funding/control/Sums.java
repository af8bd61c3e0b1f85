package org.mouakaba.funding.control;

import java.math.BigDecimal;
import java.util.Map;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.EntryKind;

/** Which kinds of entries make which figure: the same as in the database's {@code keep_balances}. */
public final class Sums {

    private Sums() {}

    public static Balance balance(Map<EntryKind, BigDecimal> byKind) {
        return new Balance(
                sum(byKind, EntryKind.BUDGET, EntryKind.TRANSFER, EntryKind.CARRY_OVER),
                sum(byKind, EntryKind.COMMITMENT, EntryKind.DEDUCTION),
                sum(byKind, EntryKind.PLAN, EntryKind.DEDUCTION),
                sum(byKind, EntryKind.PAYMENT),
                sum(byKind, EntryKind.RECOVERY),
                sum(byKind, EntryKind.EXPENDITURE),
                sum(byKind, EntryKind.ACCEPTANCE),
                sum(byKind, EntryKind.REJECTION),
                sum(byKind, EntryKind.SURPLUS));
    }

    private static BigDecimal sum(Map<EntryKind, BigDecimal> byKind, EntryKind... kinds) {
        BigDecimal sum = Balance.NOUGHT;
        for (EntryKind kind : kinds) {
            sum = sum.add(byKind.getOrDefault(kind, Balance.NOUGHT));
        }
        return sum;
    }
}
