package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which posts a list shows; null leaves a filter open.
 *
 * @param territoryCode a province, or a region with all its provinces
 * @param job code of the list worker_job
 * @param vacantOnly those alone that are not wholly filled on the day
 * @param on the day that is asked about
 */
public record FundedPostCriteria(
        @Nullable @Size(max = 12) String territoryCode,
        @Nullable @Size(max = 60) String job,
        boolean vacantOnly,
        @NotNull LocalDate on) {}
