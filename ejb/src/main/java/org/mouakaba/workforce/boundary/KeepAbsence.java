package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enters an absence of a worker, or corrects one.
 *
 * @param id the one that is corrected; null for a new one
 * @param kind code of the list absence_kind
 * @param to the last day
 * @param mistaken whether it was entered by mistake
 */
public record KeepAbsence(
        @NotNull WorkerId worker,
        @Nullable AbsenceId id,
        @NotNull @Size(max = 60) String kind,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        boolean mistaken,
        long expectedVersion) {}
