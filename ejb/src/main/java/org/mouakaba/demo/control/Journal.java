package org.mouakaba.demo.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;

/** The audit log of what people of the demo did, as the product would have written it for each call. */
final class Journal {

    private final Rows rows;

    Journal(Rows rows) {
        this.rows = rows;
    }

    void worker(Instant at, String by, String action, UUID caseId) {
        write(at, by, Role.SOCIAL_WORKER, action, "case-file", caseId, caseId);
    }

    void supervisor(Instant at, String by, String action, UUID caseId) {
        write(at, by, Role.SUPERVISOR, action, "case-file", caseId, caseId);
    }

    /** @param caseId where the call was about a case too */
    void write(Instant at, String by, String role, String action, String kind, UUID subject, @Nullable UUID caseId) {
        rows.add("audit_event", at, by, List.of(role), action, "DONE", kind, subject, caseId, "screen");
    }
}
