package org.mouakaba.reporting.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which counts are wanted.
 *
 * @param territory a region or province inside the caller's own; null for all of it
 */
public record CaseCountCriteria(
        @Nullable @Pattern(regexp = "\\d{2}(\\.\\d{3})?") String territory,
        @NotNull By by) {

    /** What the columns are. */
    public enum By {
        RISK,
        STAGE
    }
}
