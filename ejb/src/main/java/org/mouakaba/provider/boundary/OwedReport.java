package org.mouakaba.provider.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A month that an establishment of the reader's has not reported.
 *
 * @param remindedAt when he was last asked for it; null where nobody asked
 */
public record OwedReport(
        EstablishmentId id,
        Label name,
        YearMonth month,
        LocalDate dueOn,
        @Nullable Instant remindedAt) {}
