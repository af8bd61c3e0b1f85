package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Adds what became known after the first call. All but whom it is about holds for those told with it, too.
 *
 * @param others of whom the same report turns out to tell, and did not before
 */
public record CompleteNotification(
        @NotNull NotificationId id,
        @Valid @NotNull NotificationContent content,
        @NotNull @Size(max = RecordNotification.OTHERS) List<@Valid @NotNull Subject> others,
        long expectedVersion) {

    public CompleteNotification {
        // Not List.copyOf: what is missing is refused by its constraint, not by an exception from here.
        others = Collections.unmodifiableList(new ArrayList<>(others));
    }

    public CompleteNotification(NotificationId id, NotificationContent content, long expectedVersion) {
        this(id, content, List.of(), expectedVersion);
    }
}
