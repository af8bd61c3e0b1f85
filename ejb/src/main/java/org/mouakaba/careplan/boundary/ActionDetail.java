package org.mouakaba.careplan.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action as it is read.
 *
 * @param serviceType code of the list service_type
 * @param originId the same action through the editions
 * @param cost in dirhams; null where none is named
 * @param fundingSource code of the list funding_source
 * @param status OVERDUE where it is open and its day has passed
 */
public record ActionDetail(
        UUID id,
        UUID originId,
        String what,
        ActionOwner owner,
        @Nullable String serviceType,
        LocalDate dueOn,
        @Nullable BigDecimal cost,
        @Nullable String fundingSource,
        boolean high,
        ActionStatus status,
        @Nullable LocalDate doneOn) {

    public boolean isOpen() {
        return status.open();
    }

    public boolean isLate() {
        return status == ActionStatus.OVERDUE;
    }
}
