package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * Starts the next episode of a closed case.
 *
 * @param reason code of the list reopen_reason
 */
public record ReopenCase(
        @NotNull CaseFileId id,
        @NotBlank @CodeOf("reopen_reason") String reason,
        long expectedVersion) {}
