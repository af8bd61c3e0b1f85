package org.mouakaba.supervision.boundary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;

/** The team at a moment: a line for each worker, and what they carry together. */
public record TeamBoard(Instant at, List<TeamMember> members) {

    /** The orders the board can have, each the highest first. */
    public enum Sort {
        LOAD,
        OVERDUE,
        HIGH
    }

    public TeamBoard {
        members = List.copyOf(members);
    }

    public long cases() {
        return members.stream().mapToLong(m -> m.load().cases()).sum();
    }

    public long high() {
        return members.stream().mapToLong(m -> m.load().high()).sum();
    }

    public long late() {
        return members.stream().mapToLong(TeamMember::late).sum();
    }

    /** How many carry more than they can. */
    public long aboveCapacity() {
        return members.stream()
                .filter(m -> m.load().band().compareTo(LoadBand.BALANCED) > 0)
                .count();
    }

    public BigDecimal points() {
        return members.stream().map(m -> m.load().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal capacity() {
        return members.stream().map(m -> m.load().capacity()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal percent() {
        return capacity().signum() == 0
                ? BigDecimal.ZERO
                : points().multiply(BigDecimal.valueOf(100)).divide(capacity(), MathContext.DECIMAL64);
    }
}
