package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A tranche: what is to be paid when, and what it waits for.
 *
 * @param staff people whose pay comes out of the convention
 */
public record TrancheRow(
        TrancheId id,
        ConventionId convention,
        String conventionNumber,
        @Nullable Label organisation,
        String territory,
        String programme,
        int position,
        LocalDate plannedOn,
        BigDecimal agreed,
        BigDecimal planned,
        BigDecimal paid,
        BigDecimal recovered,
        TrancheStatus status,
        @Nullable String condition,
        @Nullable LocalDate orderedOn,
        @Nullable String orderReference,
        @Nullable String remark,
        @Nullable Instant remindedAt,
        int staff,
        Obstacle obstacle,
        long version) {

    /** What is still to be paid. */
    public BigDecimal due() {
        return planned.subtract(paid);
    }

    /** What was paid and can still come back. */
    public BigDecimal kept() {
        return paid.subtract(recovered);
    }

    public boolean late(LocalDate today) {
        return status.open() && plannedOn.isBefore(today);
    }
}
