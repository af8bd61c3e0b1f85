package org.mouakaba.job.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Asks for long work.
 *
 * @param kind the {@link JobWork} that does it
 * @param label what the owner knows it by
 * @param total how many lines there are
 */
public record SubmitJob(
        @NotBlank String kind,
        @NotNull @Size(max = 200) String label,
        @Nullable String parameters,
        @PositiveOrZero int total) {}
