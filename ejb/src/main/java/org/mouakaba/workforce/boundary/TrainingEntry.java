package org.mouakaba.workforce.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A training in a worker's file. */
public record TrainingEntry(
        TrainingId id,
        String topic,
        BigDecimal hours,
        LocalDate on,
        @Nullable String provider,
        @Nullable String certificate,
        boolean mistaken,
        long version) {}
