package org.mouakaba.provider.boundary;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Places over time: a place counts for each day of its month, so that months of different length, and quarters, add up.
 * What was not reported gives nothing, and never zero.
 */
public final class PlaceDays {

    private PlaceDays() {}

    /** @return null where the places were not reported */
    public static @Nullable Long of(@Nullable Integer places, YearMonth month) {
        return places == null ? null : (long) places * month.lengthOfMonth();
    }

    /** The sum of what was reported; null where nothing was. */
    public static @Nullable Integer sum(Collection<PlaceCount> counts, Function<PlaceCount, @Nullable Integer> figure) {
        return counts.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }
}
