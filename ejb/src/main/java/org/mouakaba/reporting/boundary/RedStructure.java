package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * An establishment that needs somebody.
 *
 * @param missing months of the quarter that it did not report
 * @param occupancy of its open places in the last month of the quarter, in percent; null where it did not report
 * @param vacancy of its funded posts, in percent; null where none is funded
 */
public record RedStructure(
        UUID id,
        Label name,
        String territory,
        int missing,
        @Nullable BigDecimal occupancy,
        @Nullable BigDecimal vacancy,
        List<Sign> signs) {

    public RedStructure {
        signs = List.copyOf(signs);
    }

    /** Why. */
    public enum Sign {
        /** More residents than open places. */
        CROWDED,
        /** A month was not reported. */
        SILENT,
        /** More of its posts are vacant than the setting {@code report.red-vacancy}. */
        VACANT,
        /** More residents for each educator than its norm. */
        ABOVE_NORM
    }
}
