package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The supervisor's word on a request to close: APPROVED, or RETURNED with a note. */
public record DecideClosure(
        @NotNull CaseFileId id,
        @NotNull ClosureDecision decision,
        @Nullable @Size(max = 2000) String note,
        long expectedVersion) {}
