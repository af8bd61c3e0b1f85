package org.mouakaba.audit.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked, the newest day first.
 *
 * @param next where the next older page begins; null on the last
 */
public record LookPage(List<LookRow> rows, @Nullable LookCursor next) {

    public LookPage {
        rows = List.copyOf(rows);
    }
}
