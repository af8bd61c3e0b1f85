package org.mouakaba.idempotency.boundary;

import org.jspecify.annotations.Nullable;

/**
 * A request under a key.
 *
 * @param digest what was asked, so that one key is not used for two things
 * @param status the answer's status; null while it is being worked on
 * @param location where the answer pointed
 * @param body the answer itself
 */
public record KnownRequest(
        String digest,
        @Nullable Integer status,
        @Nullable String location,
        @Nullable String body) {}
