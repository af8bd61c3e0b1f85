package org.mouakaba.document.boundary;

import java.time.Instant;
import java.util.Locale;

/**
 * A document about to be printed. The same record gives the same bytes, always.
 *
 * @param title of the file, and in the foot of each page
 * @param language ar, fr or en: the direction of the pages
 * @param number what people call it by, in the foot of each page; empty where it has none
 * @param author who answers for its content
 * @param createdAt when it was made, by the caller's clock
 * @param paper how the sheets lie
 * @param body what {@link Markup#end()} gave
 */
public record PrintedDocument(
        String title, Locale language, String number, String author, Instant createdAt, Paper paper, String body) {

    /** A4, one way or the other; wide tables want the second. */
    public enum Paper {
        PORTRAIT,
        LANDSCAPE
    }
}
