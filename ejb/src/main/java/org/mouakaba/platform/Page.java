package org.mouakaba.platform;

import java.util.List;

/**
 * One page of a list and how long the whole list is.
 *
 * @param rows the rows of this page, in the order asked for
 * @param total rows of the whole list under the same scope and filters
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
