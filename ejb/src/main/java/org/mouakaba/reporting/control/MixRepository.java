package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.MixKind;
import org.mouakaba.reporting.control.MeansCountRepository.Known;

/** Of what kinds the workers and their training are, by province at the end of a quarter. */
public class MixRepository {

    @Inject
    MeansCountRepository counts;

    /** By kind, code and province. */
    Map<MixKind, Map<String, Map<String, BigDecimal>>> of(
            TerritoryScope scope, CapacityCriteria criteria, Known known) {
        Map<MixKind, Map<String, Map<String, BigDecimal>>> mixes = new EnumMap<>(MixKind.class);
        counts.rows(scope, criteria.territory(), MeansCount.MIX, known.of(criteria.until()))
                .forEach(t -> mixes.computeIfAbsent(MixKind.valueOf(t.get(2, String.class)), kind -> new TreeMap<>())
                        .computeIfAbsent(t.get(3, String.class), code -> new HashMap<>())
                        .put(t.get(1, String.class), t.get(4, BigDecimal.class)));
        return mixes;
    }
}
