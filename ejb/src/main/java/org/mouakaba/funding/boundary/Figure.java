package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** A figure of a {@link Balance}, and which kinds of entries make it: the same as in the database's {@code keep_} functions. */
public enum Figure {
    BUDGET,
    RESERVED,
    COMMITTED,
    PLANNED,
    PAID,
    RECOVERED,
    SPENT,
    ACCEPTED,
    REJECTED,
    SURPLUS;

    public BigDecimal of(Balance balance) {
        return switch (this) {
            case BUDGET -> balance.budget();
            case RESERVED -> balance.reserved();
            case COMMITTED -> balance.committed();
            case PLANNED -> balance.planned();
            case PAID -> balance.paid();
            case RECOVERED -> balance.recovered();
            case SPENT -> balance.spent();
            case ACCEPTED -> balance.accepted();
            case REJECTED -> balance.rejected();
            case SURPLUS -> balance.surplus();
        };
    }

    public Set<EntryKind> kinds() {
        return switch (this) {
            case BUDGET -> EnumSet.of(EntryKind.BUDGET, EntryKind.TRANSFER, EntryKind.CARRY_OVER);
            case RESERVED -> EnumSet.of(EntryKind.RESERVATION);
            case COMMITTED -> EnumSet.of(EntryKind.COMMITMENT, EntryKind.DEDUCTION);
            case PLANNED -> EnumSet.of(EntryKind.PLAN, EntryKind.DEDUCTION);
            case PAID -> EnumSet.of(EntryKind.PAYMENT);
            case RECOVERED -> EnumSet.of(EntryKind.RECOVERY);
            case SPENT -> EnumSet.of(EntryKind.EXPENDITURE);
            case ACCEPTED -> EnumSet.of(EntryKind.ACCEPTANCE);
            case REJECTED -> EnumSet.of(EntryKind.REJECTION);
            case SURPLUS -> EnumSet.of(EntryKind.SURPLUS);
        };
    }
}
