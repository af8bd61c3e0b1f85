package org.mouakaba.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Eight people with a second to think between two pages, for a bounded time. The clock runs in the client, on the
 * loopback interface, to the last byte: an upper bound of the time at the server, since client and server share the
 * processors.
 */
final class Load {

    private static final List<String> USERS =
            List.of("salma", "nadia", "salma", "youssef", "nadia", "youssef", "bennani", "lahlou");

    private final Place place;
    private final Duration warmUp;
    private final Duration measured;
    private final Figures figures = new Figures();
    private volatile boolean measuring;
    private volatile boolean ended;

    Load(Place place) {
        this.place = place;
        this.warmUp = Duration.ofSeconds(place.number("warmup", 90));
        this.measured = Duration.ofSeconds(place.number("seconds", 180));
    }

    void run() throws SQLException, IOException, InterruptedException, ExecutionException {
        Samples samples = Samples.read(place);
        System.out.printf("%d people, %d cases; %s%n", samples.people(), samples.cases(), Place.machine());
        ExecutorService desks = Executors.newFixedThreadPool(USERS.size());
        try {
            List<Future<?>> days = new ArrayList<>();
            for (int i = 0; i < USERS.size(); i++) {
                Visitor visitor = new Visitor(place, USERS.get(i), samples, i, this::record);
                List<Kind> wheel = Kind.wheel(i >= 6);
                Random random = new Random(i);
                // One after the other: Keycloak takes two logins of one account at the same moment for an attack.
                visitor.begin();
                days.add(desks.submit(() -> {
                    while (!ended) {
                        visitor.visit(Samples.one(wheel, random));
                        Visitor.think();
                    }
                    return null;
                }));
            }
            sleep(warmUp, days);
            measuring = true;
            System.out.println("Measuring for " + measured.toSeconds() + " s; " + Place.machine());
            sleep(measured, days);
            measuring = false;
            ended = true;
            for (Future<?> day : days) {
                day.get();
            }
        } finally {
            ended = true;
            desks.shutdownNow();
        }
        figures.print(System.out);
        System.out.println(Place.machine());
        System.out.println(figures.kept() ? "All within the limits, no errors." : "NOT within the limits.");
    }

    private void record(Kind kind, Answer answer) {
        if (measuring) {
            figures.add(kind, answer);
        }
    }

    /** Ends early with the fault of a user who cannot work. */
    private static void sleep(Duration time, List<Future<?>> days) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(500);
            for (Future<?> day : days) {
                if (day.isDone()) {
                    day.get();
                }
            }
        }
    }
}
