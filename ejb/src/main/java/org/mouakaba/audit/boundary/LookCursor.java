package org.mouakaba.audit.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of looks ends: the newest day first, within a day by account.
 *
 * @param day the day of the last row shown
 * @param username its account
 */
public record LookCursor(LocalDate day, String username) {

    /** As it stands in an address: {@code 2026-11-23_salma}. */
    public String text() {
        return day + "_" + username;
    }

    /** @return empty where {@code text} is none: then the list begins at its newest day */
    public static Optional<LookCursor> of(@Nullable String text) {
        int gap = text == null ? -1 : text.indexOf('_');
        if (text == null || gap < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LookCursor(LocalDate.parse(text.substring(0, gap)), text.substring(gap + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
