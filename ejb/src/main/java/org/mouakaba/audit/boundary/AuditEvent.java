package org.mouakaba.audit.boundary;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call of a boundary.
 *
 * @param action component and method, as {@code casefile.CaseFileQueries.get}
 * @param subjectKind what the call was about, as {@code case-file}; null for a list
 * @param detail what else must be known, never a name, phone or identifier of a person
 * @param channel {@code screen}, {@code api}, or null where the server acted by itself
 */
public record AuditEvent(
        Instant at,
        String username,
        Set<String> roles,
        String action,
        Outcome outcome,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        @Nullable UUID caseId,
        @Nullable String detail,
        @Nullable String channel) {

    /** How the call ended. REFUSED: not allowed or not found; FAILED: a fault of the server. */
    public enum Outcome {
        DONE,
        REFUSED,
        FAILED
    }
}
