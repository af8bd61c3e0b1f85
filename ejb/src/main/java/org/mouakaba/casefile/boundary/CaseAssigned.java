package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case was given to a worker; fromWorkerId is whom it was taken from. */
public record CaseAssigned(
        CaseFileId id, UUID workerId, @Nullable UUID fromWorkerId, Instant at) {}
