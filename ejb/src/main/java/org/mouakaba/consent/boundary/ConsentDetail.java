package org.mouakaba.consent.boundary;

import org.jspecify.annotations.Nullable;

/**
 * One statement with what was shown before it: that version and that language, not today's.
 *
 * @param limitsText the limits of confidentiality as they were told; null where nobody was asked
 * @param questionText the question as it was put; null where nobody was asked
 */
public record ConsentDetail(
        ConsentLine line,
        @Nullable String limitsText,
        @Nullable String questionText) {}
