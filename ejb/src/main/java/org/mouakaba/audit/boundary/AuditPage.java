package org.mouakaba.audit.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the log, the newest first.
 *
 * @param next where the next older page begins; null on the last
 * @param about the case that was asked for, so that the log of the log names it; null where none was
 */
public record AuditPage(
        List<AuditRow> rows,
        @Nullable AuditCursor next,
        @Nullable AuditedCase about) {

    public AuditPage {
        rows = List.copyOf(rows);
    }
}
