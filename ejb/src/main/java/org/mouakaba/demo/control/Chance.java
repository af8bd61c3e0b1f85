package org.mouakaba.demo.control;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way each time it begins from the same number. */
final class Chance {

    private static final long RANDOM_BITS = 0x0FFFL;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole number from {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A key as the product would have made it at that moment: time-ordered, the rest by chance. */
    UUID id(Instant at) {
        long high = (at.toEpochMilli() << 16) | VERSION_7 | (random.nextLong() & RANDOM_BITS);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }
}
