package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.util.Map;

/** Makes a balance out of the sums of its kinds of entries. */
public final class Sums {

    private Sums() {}

    public static Balance balance(Map<EntryKind, BigDecimal> byKind) {
        return new Balance(
                sum(byKind, Figure.BUDGET),
                sum(byKind, Figure.RESERVED),
                sum(byKind, Figure.COMMITTED),
                sum(byKind, Figure.PLANNED),
                sum(byKind, Figure.PAID),
                sum(byKind, Figure.RECOVERED),
                sum(byKind, Figure.SPENT),
                sum(byKind, Figure.ACCEPTED),
                sum(byKind, Figure.REJECTED),
                sum(byKind, Figure.SURPLUS));
    }

    private static BigDecimal sum(Map<EntryKind, BigDecimal> byKind, Figure figure) {
        return figure.kinds().stream()
                .map(kind -> byKind.getOrDefault(kind, Balance.NOUGHT))
                .reduce(Balance.NOUGHT, BigDecimal::add);
    }
}
