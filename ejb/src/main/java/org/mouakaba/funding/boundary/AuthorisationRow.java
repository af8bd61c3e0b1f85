package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rule that was let pass. */
public record AuthorisationRow(
        PassedRule rule,
        @Nullable BigDecimal amount,
        String grantedBy,
        String reason,
        @Nullable String reference,
        String recordedBy,
        Instant recordedAt) {}
