package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Puts a case on hold.
 *
 * @param reason code of the list suspension_reason
 * @param note what the code does not say
 * @param until the day on which work goes on
 */
public record SuspendCase(
        @NotNull CaseFileId id,
        @NotBlank String reason,
        @Nullable @Size(max = 2000) String note,
        @NotNull LocalDate until,
        long expectedVersion) {}
