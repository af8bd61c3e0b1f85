package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Starts the next episode of a closed case.
 *
 * @param reason code of the list reopen_reason
 */
public record ReopenCase(@NotNull CaseFileId id, @NotBlank String reason, long expectedVersion) {}
