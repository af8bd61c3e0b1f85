package org.mouakaba.intake.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;

/**
 * A notification that waits, as the unit's list shows it: whom it is about, never who told.
 *
 * @param subject the name as it was told; null where none was
 * @param source code of the list intake_source
 * @param screenedBy who took it up
 * @param urgency its place in the queue
 * @param takeable whether the reader may take it: nobody screens it
 * @param rejectionProposed whether the supervisor has to decide
 */
public record NotificationRow(
        NotificationId id,
        Instant receivedAt,
        @Nullable String subject,
        @Nullable Integer age,
        @Nullable String source,
        @Nullable String place,
        boolean immediateDanger,
        NotificationStage stage,
        @Nullable String screenedBy,
        boolean rejectionProposed,
        Confidentiality confidentiality,
        QueueUrgency urgency,
        Instant dueAt,
        boolean takeable) {}
