package org.mouakaba.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Keys for new objects: UUID version 7 (RFC 9562), assigned before the object is stored. Ordered by time, so that
 * indexes grow at their end; with 74 random bits, so that nobody guesses a neighbour.
 */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
