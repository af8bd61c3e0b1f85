package org.mouakaba.funding.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param effectiveOn when it counts
 * @param recordedAt when it became known
 * @param corrects whether it corrects another
 * @param corrected whether another corrects it
 */
public record EntryRow(
        EntryId id,
        EntryKind kind,
        BigDecimal amount,
        LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy,
        @Nullable ConventionId convention,
        @Nullable String conventionNumber,
        @Nullable Integer tranche,
        @Nullable String category,
        @Nullable String reference,
        @Nullable String reason,
        boolean corrects,
        boolean corrected) {}
