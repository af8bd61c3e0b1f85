package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes a case of it.
 *
 * @param takenByCaller whether the caller carries the case herself; otherwise it waits for a supervisor
 * @param alike told with it, of whom the same was found: each becomes a case, too
 */
public record AdmitNotification(
        @NotNull NotificationId id,
        @Valid @NotNull Screening screening,
        boolean takenByCaller,
        @NotNull @Size(max = 50) List<@NotNull NotificationId> alike,
        long expectedVersion) {

    public AdmitNotification {
        // Not List.copyOf: what is missing is refused by its constraint, not by an exception from here.
        alike = Collections.unmodifiableList(new ArrayList<>(alike));
    }

    public AdmitNotification(NotificationId id, Screening screening, boolean takenByCaller, long expectedVersion) {
        this(id, screening, takenByCaller, List.of(), expectedVersion);
    }
}
