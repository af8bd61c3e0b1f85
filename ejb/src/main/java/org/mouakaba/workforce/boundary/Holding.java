package org.mouakaba.workforce.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A worker's time on a post.
 *
 * @param to the first day on which she holds it no more
 */
public record Holding(
        HoldingId id,
        WorkerId worker,
        Label name,
        LocalDate from,
        @Nullable LocalDate to,
        BigDecimal fte,
        long version) {}
