package org.mouakaba.web.rest;

import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.PageRequest;

/**
 * Where the next page of a list begins. Opaque to the caller, and good only for the list and filters it was given for:
 * with others it would skip rows without a word.
 *
 * @param first index of the next page's first row
 * @param filters what the list was filtered by
 */
record Cursor(int first, int filters) {

    private static final int DEFAULT_SIZE = 50;
    /** Whoever wants more than this has the wrong filters. */
    private static final int FARTHEST = 100_000;

    /** @throws BadRequestException where the text is no cursor, or one of another list */
    static PageRequest page(@Nullable String text, @Nullable Integer limit, String filters) {
        int size = limit == null ? DEFAULT_SIZE : limit;
        if (size < 1 || size > PageRequest.LIMIT) {
            throw new BadRequestException();
        }
        if (text == null) {
            return new PageRequest(0, size);
        }
        Cursor cursor = read(text);
        if (cursor.filters() != filters.hashCode() || cursor.first() < 0 || cursor.first() > FARTHEST) {
            throw new BadRequestException();
        }
        return new PageRequest(cursor.first(), size);
    }

    /** @return null on the last page */
    static @Nullable String next(PageRequest page, int rows, long total, String filters) {
        int next = page.first() + rows;
        return rows == 0 || next >= total || next > FARTHEST ? null : new Cursor(next, filters.hashCode()).text();
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((first + ":" + filters).getBytes(StandardCharsets.US_ASCII));
    }

    private static Cursor read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":", -1);
            if (parts.length != 2) {
                throw new BadRequestException();
            }
            return new Cursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
