package org.mouakaba.web.reporting;

import org.mouakaba.reporting.boundary.Indicator;

/**
 * One figure of the report on the means as it is drawn.
 *
 * @param text empty where there is no figure
 * @param hidden whether it may not be published
 * @param address where the records behind it are listed; empty where they open nothing
 */
public record CapacityCell(Indicator indicator, String text, boolean hidden, String address) {

    public boolean isNothing() {
        return !hidden && text.isEmpty();
    }

    public boolean isLink() {
        return !hidden && !text.isEmpty() && !address.isEmpty();
    }

    public boolean isPlain() {
        return !hidden && !text.isEmpty() && address.isEmpty();
    }
}
