package org.mouakaba.funding.entity;

import java.time.Instant;
import java.util.UUID;
import org.mouakaba.platform.TimeOrderedId;

/**
 * Who writes entries, when, and which of them belong together.
 *
 * @param operation the same for all entries of one act
 */
public record Stamp(UUID operation, String by, Instant at) {

    public static Stamp of(String by, Instant at) {
        return new Stamp(TimeOrderedId.next(), by, at);
    }
}
