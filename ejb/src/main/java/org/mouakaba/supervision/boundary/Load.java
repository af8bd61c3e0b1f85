package org.mouakaba.supervision.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * The load of one worker, and how it is made up to the last point.
 *
 * @param cases the raw number beside the weighted figure
 * @param capacity the points that are 100 %
 * @param percent of the capacity, unrounded; shown as a whole number
 * @param parts their points add up to {@code points}
 */
public record Load(
        long cases,
        long high,
        BigDecimal points,
        BigDecimal capacity,
        BigDecimal percent,
        LoadBand band,
        List<LoadPart> parts) {

    public Load {
        parts = List.copyOf(parts);
    }
}
