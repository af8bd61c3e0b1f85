package org.mouakaba.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** From {@code mvn -Prun} to the ready line, the second time, with everything built and the data there. */
final class SecondStart {

    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final int LIMIT_SECONDS = 60;

    private final Place place;

    SecondStart(Place place) {
        this.place = place;
    }

    void run() throws IOException, InterruptedException {
        once("First start");
        Duration second = once("Second start");
        System.out.println(second.toSeconds() < LIMIT_SECONDS ? "Within 60 s." : "NOT within 60 s.");
    }

    private Duration once(String name) throws IOException, InterruptedException {
        System.out.println(name + "; " + Place.machine());
        ProductRun run = ProductRun.start(place);
        try {
            Duration ready = run.awaitReady(PATIENCE);
            run.steps().forEach(step -> System.out.println("    " + step));
            System.out.printf(
                    Locale.ROOT, "%s: ready after %.1f s; %s%n", name, ready.toMillis() / 1000.0, Place.machine());
            return ready;
        } finally {
            run.stop();
        }
    }
}
