package org.mouakaba.workforce.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a worker's accreditation stood from a day on.
 *
 * @param status code of the list accreditation_status
 */
public record AccreditationStep(
        LocalDate on,
        @Nullable String status,
        @Nullable String number,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String reason,
        String by) {}
