package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.CapacityReport.Red;
import org.mouakaba.reporting.boundary.RedStructure;
import org.mouakaba.reporting.boundary.RedStructure.Sign;
import org.mouakaba.reporting.control.MeansCountRepository.Known;

/** The establishments that need somebody, the worst first. */
public class StructureRepository {

    private static final int WORST = 20;

    private static final Comparator<RedStructure> WORST_FIRST = Comparator.<RedStructure>comparingInt(
                    s -> -s.signs().size())
            .thenComparing(s -> !s.signs().contains(Sign.CROWDED))
            .thenComparing(RedStructure::occupancy, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingInt(s -> -s.missing())
            .thenComparing(RedStructure::vacancy, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(RedStructure::id);

    @Inject
    MeansCountRepository counts;

    /** @param smallest of fewer residents than this no rate is shown */
    Red red(TerritoryScope scope, CapacityCriteria criteria, Known known, int smallest) {
        List<RedStructure> all =
                counts.rows(scope, criteria.territory(), MeansCount.RED, known.of(criteria.until())).stream()
                        .map(t -> structure(t, smallest))
                        .sorted(WORST_FIRST)
                        .toList();
        return new Red(all.size(), all.stream().limit(WORST).toList());
    }

    private static RedStructure structure(Tuple t, int smallest) {
        String french = t.get(4, String.class);
        int missing = t.get(5, Integer.class);
        Number residents = (Number) t.get(6);
        List<Sign> signs = new ArrayList<>();
        add(signs, Sign.CROWDED, t.get(9, Boolean.class));
        add(signs, Sign.SILENT, missing > 0);
        add(signs, Sign.VACANT, t.get(10, Boolean.class));
        add(signs, Sign.ABOVE_NORM, t.get(11, Boolean.class));
        return new RedStructure(
                t.get(2, UUID.class),
                new Label(t.get(3, String.class), french, french),
                t.get(1, String.class),
                missing,
                residents == null || residents.intValue() < smallest ? null : t.get(7, BigDecimal.class),
                t.get(8, BigDecimal.class),
                signs);
    }

    private static void add(List<Sign> signs, Sign sign, boolean shown) {
        if (shown) {
            signs.add(sign);
        }
    }
}
