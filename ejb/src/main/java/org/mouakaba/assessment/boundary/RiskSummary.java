package org.mouakaba.assessment.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/**
 * The latest risk of a case in short.
 *
 * @param confirmed the risk as the worker confirmed it
 * @param inForce the risk of the case, which stays while a lower one waits
 * @param redFlags what decides alone
 * @param raising the items that weigh most
 * @param previousScore of the assessment before; null where this is the first
 */
public record RiskSummary(
        int score,
        int max,
        RiskLevel confirmed,
        RiskLevel inForce,
        List<Label> redFlags,
        List<Label> raising,
        List<Label> protecting,
        boolean waiting,
        Instant assessedAt,
        @Nullable Integer previousScore,
        @Nullable Instant previousAt) {

    public RiskSummary {
        redFlags = List.copyOf(redFlags);
        raising = List.copyOf(raising);
        protecting = List.copyOf(protecting);
    }
}
