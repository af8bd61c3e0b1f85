package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the ledger says of one expenditure. */
public record ExpenditureEntry(
        EntryKind kind,
        BigDecimal amount,
        @Nullable String category,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reference,
        @Nullable String reason) {}
