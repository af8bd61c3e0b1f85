package org.mouakaba.casefile.boundary;

import java.time.Instant;

/**
 * The wish to close a case, as the supervisor reads it before she decides.
 *
 * @param reason code of the list closure_reason
 * @param exitPlan how the person goes on, and whom to call
 */
public record ClosureRequest(
        String reason,
        RiskLevel finalRisk,
        String exitPlan,
        boolean personInformed,
        String requestedBy,
        Instant requestedAt) {}
