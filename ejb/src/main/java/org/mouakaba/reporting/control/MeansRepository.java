package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.Means;
import org.mouakaba.reporting.boundary.Means.Places;
import org.mouakaba.reporting.boundary.Means.Posts;
import org.mouakaba.reporting.boundary.Means.Workforce;
import org.mouakaba.reporting.control.MeansCountRepository.Known;

/** Workers, posts and places by province at the end of four quarters. */
public class MeansRepository {

    private static final int QUARTERS = 4;
    private static final TerritoryScope COUNTRY = new TerritoryScope(null);

    @Inject
    MeansCountRepository counts;

    /** What is kept of the quarter and of the three before. */
    Known known(CapacityCriteria criteria, LocalDate today) {
        return counts.known(
                Stream.iterate(criteria, CapacityCriteria::before)
                        .limit(QUARTERS)
                        .map(CapacityCriteria::until)
                        .toList(),
                today);
    }

    /**
     * What the establishments of the country reported, by the last day of each quarter and by province: what may be shown of
     * the people in them is decided for the whole country, whoever reads.
     */
    Map<LocalDate, Map<String, Means>> places(Known known) {
        Map<LocalDate, Map<String, Means>> means = new TreeMap<>();
        counts.rows(COUNTRY, null, MeansCount.PLACES, known).forEach(t -> add(means, t, Means.of(places(t))));
        return means;
    }

    /** Occupied places of one quarter by sex and age band, in the whole country. */
    void residents(Known known, ResidentCube cube) {
        counts.rows(COUNTRY, null, MeansCount.RESIDENTS, known)
                .forEach(t -> cube.addParts(
                        t.get(1, String.class),
                        t.get(2, String.class),
                        t.get(3, String.class),
                        t.get(4, Integer.class)));
    }

    /**
     * By the last day of each quarter and by province.
     *
     * @param places of the country
     */
    Map<LocalDate, Map<String, Means>> byProvince(
            TerritoryScope scope, CapacityCriteria criteria, Known known, Map<LocalDate, Map<String, Means>> places) {
        Map<LocalDate, Map<String, Means>> means = new TreeMap<>();
        String within = criteria.territory() == null ? scope.prefix() : criteria.territory();
        if (!within.startsWith(scope.prefix())) {
            return means;
        }
        places.forEach((quarter, provinces) -> provinces.forEach((code, reported) -> {
            if (code.startsWith(within)) {
                means.computeIfAbsent(quarter, q -> new HashMap<>()).put(code, reported);
            }
        }));
        counts.rows(scope, criteria.territory(), MeansCount.WORKFORCE, known)
                .forEach(t -> add(means, t, Means.of(workforce(t))));
        counts.rows(scope, criteria.territory(), MeansCount.POSTS, known)
                .forEach(t ->
                        add(means, t, Means.of(new Posts(t.get(2, BigDecimal.class), t.get(3, BigDecimal.class)))));
        return means;
    }

    private static void add(Map<LocalDate, Map<String, Means>> means, Tuple row, Means more) {
        means.computeIfAbsent(row.get(0, Date.class).toLocalDate(), quarter -> new HashMap<>())
                .merge(row.get(1, String.class), more, Means::plus);
    }

    private static Workforce workforce(Tuple t) {
        return new Workforce(
                t.get(2, Integer.class),
                t.get(3, BigDecimal.class),
                t.get(4, BigDecimal.class),
                t.get(5, Integer.class),
                t.get(6, Integer.class),
                t.get(7, Integer.class),
                t.get(8, Integer.class),
                t.get(9, Integer.class),
                t.get(10, BigDecimal.class),
                t.get(11, Integer.class),
                t.get(12, Integer.class),
                t.get(13, BigDecimal.class),
                t.get(14, Integer.class));
    }

    private static Places places(Tuple t) {
        return new Places(
                t.get(2, Integer.class),
                t.get(3, Integer.class),
                t.get(4, Integer.class),
                t.get(5, Integer.class),
                t.get(6, Integer.class),
                t.get(7, Integer.class),
                t.get(8, Long.class),
                t.get(9, Long.class),
                t.get(10, Integer.class),
                t.get(11, BigDecimal.class),
                t.get(12, Integer.class),
                t.get(13, Integer.class),
                t.get(14, Integer.class));
    }
}
