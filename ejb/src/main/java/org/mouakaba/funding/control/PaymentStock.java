package org.mouakaba.funding.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Tranche;

/** All that the payments of one piece are judged by, read at once; keeps count of what the piece itself pays. */
public final class PaymentStock {

    private final Map<String, Convention> conventions = new HashMap<>();
    private final Map<Place, Tranche> tranches = new HashMap<>();
    private final Map<UUID, List<Owed>> owed;
    private final Set<UUID> waived;
    private final Set<String> references;
    private final Map<UUID, BigDecimal> left = new HashMap<>();

    PaymentStock(
            List<Convention> conventions,
            List<Tranche> tranches,
            Map<UUID, List<Owed>> owed,
            Set<UUID> waived,
            Set<String> references) {
        conventions.forEach(c -> this.conventions.put(c.number(), c));
        tranches.forEach(t -> this.tranches.put(new Place(t.conventionId(), t.position()), t));
        this.owed = owed;
        this.waived = waived;
        this.references = new HashSet<>(references);
    }

    private record Place(UUID convention, int position) {}

    /** A report that nobody handed in. */
    record Owed(UUID convention, int position, LocalDate dueOn) {}

    @Nullable
    Convention convention(String number) {
        return conventions.get(number);
    }

    @Nullable
    Tranche tranche(Convention convention, int position) {
        return tranches.get(new Place(convention.id(), position));
    }

    /** As the trigger of the database asks: a report on an earlier tranche was due before the day of the order. */
    boolean reportLate(Tranche tranche, @Nullable LocalDate orderedOn) {
        return orderedOn != null
                && !waived.contains(tranche.id())
                && owed.getOrDefault(tranche.conventionId(), List.of()).stream()
                        .anyMatch(report -> report.position() < tranche.position()
                                && report.dueOn().isBefore(orderedOn));
    }

    boolean knows(String reference) {
        return references.contains(reference);
    }

    BigDecimal left(Tranche tranche) {
        return left.getOrDefault(tranche.id(), tranche.due());
    }

    void paid(Tranche tranche, BigDecimal amount, String reference) {
        left.put(tranche.id(), left(tranche).subtract(amount));
        references.add(reference);
    }
}
