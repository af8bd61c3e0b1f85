package org.mouakaba.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * People at work for a bounded time: one, eight and thirty-two of them, with a second to think between two pages; beside
 * them one connection asks the database what the pages ask, without the pages. The clock runs in the client, on the
 * loopback interface, to the last byte: an upper bound of the time at the server, since client and server share the
 * processors.
 */
final class Load {

    private static final int TYPES = 4;
    private static final int PAUSE = 150;

    private final Place place;
    private final Duration warmUp;
    private final Duration measured;
    private final int think;
    private final List<Integer> counts;
    private volatile boolean measuring;
    private volatile boolean ended;

    Load(Place place) {
        this.place = place;
        this.warmUp = Duration.ofSeconds(place.number("warmup", 90));
        this.measured = Duration.ofSeconds(place.number("seconds", 180));
        this.think = place.number("think", 1000);
        this.counts = Arrays.stream(place.text("users", "1,8,32").split(",", -1))
                .map(count -> Integer.valueOf(count.strip()))
                .toList();
    }

    void run() throws SQLException, IOException, InterruptedException, ExecutionException {
        Samples samples = Samples.read(place);
        System.out.printf("%d people, %d cases; %s%n", samples.people(), samples.cases(), Place.machine());
        Bare bare = Bare.read(place, samples);
        List<String> lines = new ArrayList<>();
        for (int count : counts) {
            System.out.printf("%n%d at work; %s%n", count, Place.machine());
            Figures figures = new Figures();
            work(desks(count, samples, figures), bare, figures);
            figures.print(System.out);
            lines.add(figures.line(count, measured) + " " + Place.machine() + " |");
        }
        System.out.printf("%n| users | pages | pages/s | p50 ms | p95 ms | errors | within the limits | machine |%n");
        System.out.println("|--:|--:|--:|--:|--:|--:|---|---|");
        lines.forEach(System.out::println);
    }

    /** Who works at once, each with the accounts that she is by turns: a single one is each role, so as to see every page. */
    private List<List<User>> desks(int count, Samples samples, Figures figures) {
        List<List<User>> desks = new ArrayList<>();
        for (int desk = 0; desk < count; desk++) {
            List<User> users = new ArrayList<>();
            for (int turn = 0; turn < (count == 1 ? TYPES : 1); turn++) {
                User user = User.at(desk + turn, Math.max(count, TYPES), place, samples, (kind, answer) -> {
                    if (measuring) {
                        figures.add(kind, answer);
                    }
                });
                // One after the other: Keycloak takes two logins of one account at the same moment for an attack.
                user.begin();
                users.add(user);
            }
            desks.add(users);
        }
        return desks;
    }

    private void work(List<List<User>> desks, Bare bare, Figures figures)
            throws InterruptedException, ExecutionException {
        ended = false;
        ExecutorService threads = Executors.newFixedThreadPool(desks.size() + 1);
        try {
            List<Future<?>> days = new ArrayList<>();
            for (int i = 0; i < desks.size(); i++) {
                days.add(threads.submit(day(desks.get(i), i)));
            }
            days.add(threads.submit(beside(bare, figures)));
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
            measuring = false;
            ended = true;
            threads.shutdownNow();
        }
    }

    private Callable<Void> day(List<User> users, int seed) {
        List<List<Kind>> wheels =
                users.stream().map(user -> Kind.wheel(user.role)).toList();
        Random random = new Random(seed);
        return () -> {
            for (int turn = 0; !ended; turn = (turn + 1) % users.size()) {
                users.get(turn).visit(Samples.one(wheels.get(turn), random));
                // She who is everybody has each one's second only once for all of them.
                Thread.sleep(think / users.size());
            }
            return null;
        };
    }

    private Callable<Void> beside(Bare bare, Figures figures) {
        List<Kind> kinds = bare.kinds();
        return () -> {
            try (Connection connection = place.connectAsApp()) {
                connection.setReadOnly(true);
                for (int i = 0; !ended; i++) {
                    Kind kind = kinds.get(i % kinds.size());
                    long nanos = bare.ask(connection, kind, i / kinds.size());
                    if (measuring) {
                        figures.addBare(kind, nanos);
                    }
                    Thread.sleep(PAUSE);
                }
            }
            return null;
        };
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
