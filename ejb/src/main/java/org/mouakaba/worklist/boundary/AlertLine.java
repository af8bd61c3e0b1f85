package org.mouakaba.worklist.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One alert as its recipient reads it. The number says which case; more is told by the case itself, to who may open it.
 *
 * @param caseId null where it is about a notification
 * @param notificationId null where it is about a case
 */
public record AlertLine(
        UUID id,
        AlertKind kind,
        @Nullable UUID caseId,
        @Nullable String number,
        @Nullable UUID notificationId,
        Instant at,
        boolean read) {}
