package org.mouakaba.provider.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which establishments a list shows; null leaves a filter open.
 *
 * @param territoryCode a province, or a region with all its provinces
 * @param type code of the list establishment_type
 * @param month the month whose report each row tells of
 * @param report only those that stand so with their report of the month
 */
public record EstablishmentCriteria(
        @Nullable @Size(max = 12) String territoryCode,
        @Nullable @Size(max = 60) String type,
        @NotNull YearMonth month,
        @Nullable ReportState report) {}
