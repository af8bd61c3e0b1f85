package org.mouakaba.careplan.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action as it is read.
 *
 * @param serviceType code of the list service_type
 * @param status OVERDUE where it is open and its day has passed
 */
public record ActionDetail(
        UUID id,
        String what,
        ActionOwner owner,
        @Nullable String serviceType,
        LocalDate dueOn,
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
