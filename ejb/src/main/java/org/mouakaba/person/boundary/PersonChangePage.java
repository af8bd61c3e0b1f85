package org.mouakaba.person.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a record, the newest first.
 *
 * @param next the revision before which the older page begins; null on the last
 */
public record PersonChangePage(
        List<PersonChange> rows, @Nullable Long next) {

    public PersonChangePage {
        rows = List.copyOf(rows);
    }
}
