package org.mouakaba.reporting.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People in establishments and on their waiting lists, as they may be published: a figure is null where it is hidden.
 *
 * @param occupied places that somebody lives in, in the last month of the quarter
 * @param waiting on waiting lists in that month
 * @param occupiedDays place-days of the whole quarter
 * @param bySex {@code occupied} by sex; empty where it was not asked for
 * @param byAge {@code occupied} by age band
 */
public record Residents(
        @Nullable Integer occupied,
        @Nullable Integer waiting,
        @Nullable Long occupiedDays,
        Map<String, @Nullable Integer> bySex,
        Map<String, @Nullable Integer> byAge) {

    /** Of a place that is not one of the country's. */
    public static final Residents HIDDEN = new Residents(null, null, null, Map.of(), Map.of());

    public Residents {
        bySex = Collections.unmodifiableMap(new LinkedHashMap<>(bySex));
        byAge = Collections.unmodifiableMap(new LinkedHashMap<>(byAge));
    }
}
