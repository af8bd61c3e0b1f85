package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * The tranches whose day has passed by more than the days of the setting {@code funding.late-days}.
 *
 * @param worst the latest ones
 * @param amount what they come to
 * @param staff whose pay waits for them
 */
public record LateTranches(List<TrancheRow> worst, long number, BigDecimal amount, long staff, int days) {

    public LateTranches {
        worst = List.copyOf(worst);
    }
}
