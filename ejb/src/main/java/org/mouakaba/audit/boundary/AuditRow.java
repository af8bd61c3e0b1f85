package org.mouakaba.audit.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;

/**
 * One row of the log as it is read.
 *
 * @param roles names of the realm's roles that the account had then
 * @param caseNumber the case it was about; null where it was about none
 */
public record AuditRow(
        long id,
        Instant at,
        String username,
        List<String> roles,
        String action,
        Outcome outcome,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        @Nullable String caseNumber,
        @Nullable String detail,
        @Nullable String channel) {

    public AuditRow {
        roles = List.copyOf(roles);
    }

    AuditCursor cursor() {
        return new AuditCursor(at, id);
    }

    /** {@code casefile} of {@code casefile.CaseFileQueries.get}; {@code door} for what was refused before. */
    public String component() {
        int dot = action.indexOf('.');
        return action.matches("[a-z]+\\.\\w+\\.\\w+") ? action.substring(0, dot) : "door";
    }
}
