package org.mouakaba.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; null on the last
 * @param total how many the whole list has
 */
public record Listed<T>(List<T> items, @Nullable String next, long total) {

    public Listed {
        items = List.copyOf(items);
    }
}
