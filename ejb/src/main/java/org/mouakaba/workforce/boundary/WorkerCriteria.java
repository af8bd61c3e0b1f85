package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which workers are listed; null leaves a filter open.
 *
 * @param text the beginning of a name in either script, or of an account's name
 * @param role a constant of Role
 * @param active true for those in service, false for those whose time is over
 */
public record WorkerCriteria(
        @Nullable @Size(max = 100) String text,
        @Nullable @Size(max = 60) String role,
        @Nullable UUID unitId,
        @Nullable Boolean active) {}
