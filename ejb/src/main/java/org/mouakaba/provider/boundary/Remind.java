package org.mouakaba.provider.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the report of a month.
 *
 * @param only this establishment; null for all of the caller's territory, or of a part of it, that have not reported
 * @param territoryCode a province or region; null for all of the caller's
 */
public record Remind(
        @NotNull YearMonth month,
        @Nullable EstablishmentId only,
        @Nullable @Size(max = 12) String territoryCode) {}
