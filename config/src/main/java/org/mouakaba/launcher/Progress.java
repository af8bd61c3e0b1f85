package org.mouakaba.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person who waits what is being done. */
@FunctionalInterface
public interface Progress {

    /**
     * Tells one thing.
     *
     * @param line what is happening now, in a few words
     */
    void say(String line);

    /** Returns a progress that says nothing, for tests */
    static Progress silent() {
        return line -> {};
    }

    /**
     * Prints each line with the seconds since the start, so that a slow step shows itself.
     *
     * @param out where to
     * @return a progress that prints
     */
    static Progress to(PrintStream out) {
        long start = System.nanoTime();
        return line -> {
            long tenths = Duration.ofNanos(System.nanoTime() - start).toMillis() / 100;
            out.printf("[%3d.%d s] %s%n", tenths / 10, tenths % 10, line);
            out.flush();
        };
    }
}
