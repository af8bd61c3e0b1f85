package org.mouakaba.audit.boundary;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the log ends: rows have no other order than their moment, and many share one.
 *
 * @param at the moment of the last row shown
 * @param id its number
 */
public record AuditCursor(Instant at, long id) {

    /** As it stands in an address: {@code 2026-11-23T10:15:30.123456Z_42}. */
    public String text() {
        return at + "_" + id;
    }

    /** @return empty where {@code text} is none: then the list begins at its newest row */
    public static Optional<AuditCursor> of(@Nullable String text) {
        int gap = text == null ? -1 : text.indexOf('_');
        if (text == null || gap < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new AuditCursor(Instant.parse(text.substring(0, gap)), Long.parseLong(text.substring(gap + 1))));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
