package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which professional files a list shows; null leaves a filter open.
 *
 * @param territoryCode a province, or a region with all its provinces
 * @param job code of the list worker_job
 * @param status code of the list accreditation_status
 * @param expiringBy those alone whose accreditation ends by this day, the first first; those that have ended too
 */
public record FileCriteria(
        @Nullable @Size(max = 12) String territoryCode,
        @Nullable @Size(max = 60) String job,
        @Nullable @Size(max = 60) String status,
        @Nullable LocalDate expiringBy) {}
