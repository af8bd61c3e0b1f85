package org.mouakaba.intake.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Records what reached the unit; only the moment is certain.
 *
 * @param others of whom the same report tells beside the first
 */
public record RecordNotification(
        @NotNull Instant receivedAt,
        @Valid @NotNull NotificationContent content,
        @NotNull @Size(max = OTHERS) List<@Valid @NotNull Subject> others) {

    /** At once; more are added when it is completed. */
    public static final int OTHERS = 9;

    public RecordNotification {
        // Not List.copyOf: what is missing is refused by its constraint, not by an exception from here.
        others = Collections.unmodifiableList(new ArrayList<>(others));
    }

    public RecordNotification(Instant receivedAt, NotificationContent content) {
        this(receivedAt, content, List.of());
    }
}
