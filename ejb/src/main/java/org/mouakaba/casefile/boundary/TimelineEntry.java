package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened in a case.
 *
 * @param kind CONTACT, REFERRAL, DECISION, DOCUMENT or STEP: the filters of the timeline
 * @param key message key of the bundle named {@code component}, which says what happened
 * @param component bundle that holds {@code key}
 * @param arguments values for the message; codes are given as {@code list:CODE} and shown by their label, days
 *     as {@code date:2026-11-24}
 * @param text what was written, shortened by the page; null where there is none
 */
public record TimelineEntry(
        Instant at,
        String kind,
        String component,
        String key,
        List<String> arguments,
        @Nullable String text,
        String username) {

    public TimelineEntry {
        arguments = List.copyOf(arguments);
    }
}
