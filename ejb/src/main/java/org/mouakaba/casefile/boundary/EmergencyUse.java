package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.platform.Label;

/**
 * A file that somebody opened though it was not given to her.
 *
 * @param name of who opened it; null for an account whose worker is not known any more
 * @param until the end of it: afterwards the file is shut again
 */
public record EmergencyUse(
        UUID id,
        String number,
        String username,
        @Nullable Label name,
        EmergencyAccessKind kind,
        String reason,
        Instant at,
        Instant until) {}
