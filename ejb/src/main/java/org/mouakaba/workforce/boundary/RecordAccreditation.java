package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a worker's accreditation.
 *
 * @param status code of the list accreditation_status
 * @param on the day from which it holds
 */
public record RecordAccreditation(
        @NotNull WorkerId worker,
        @NotNull @Size(max = 60) String status,
        @NotNull LocalDate on,
        @Nullable @Size(max = 60) String number,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate expiresOn,
        @Nullable @Size(max = 500) String reason,
        long expectedVersion) {}
