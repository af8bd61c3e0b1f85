package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * Gives a case to a worker, or to another one.
 *
 * @param reason code of the list transfer_reason where it is taken from somebody
 * @param handoverNote what the next worker must know; compulsory where it is taken from somebody
 * @param overloadReason why it goes to a worker whose load is above the limit; null where it is not
 */
public record AssignCase(
        @NotNull CaseFileId id,
        @NotNull UUID workerId,
        @Nullable @Size(max = 50) @CodeOf("transfer_reason") String reason,
        @Nullable @Size(max = 4000) String handoverNote,
        @Nullable @Size(max = 1000) String overloadReason,
        long expectedVersion) {}
