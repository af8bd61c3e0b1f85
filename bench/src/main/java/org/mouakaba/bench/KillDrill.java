package org.mouakaba.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Ends each part with KILL in the middle of writing, starts again, and looks for every write that was confirmed. It has
 * a data directory of its own unless one is named, and touches no process but those it started.
 */
final class KillDrill {

    private static final List<String> VICTIMS = List.of("wildfly", "postgresql", "keycloak", "launcher");
    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int LEAST_WRITES = 40;

    private final Place place;
    private final Random random = new Random();

    KillDrill(Place place) {
        this.place = place.withOwnData("kill-drill");
    }

    void run() throws IOException, InterruptedException, SQLException {
        System.out.println("In " + place.data() + "; " + Place.machine());
        List<String> rows = new ArrayList<>();
        boolean kept = true;
        ProductRun run = ProductRun.start(place);
        try {
            System.out.printf("Ready after %d s%n", run.awaitReady(FIRST).toSeconds());
            for (String victim : VICTIMS) {
                Set<UUID> confirmed = killWhileWriting(run, victim);
                run = ProductRun.start(place);
                Duration ready = run.awaitReady(AGAIN);
                long lost = confirmed.size() - found("select count(*) from person where id = any(?)", confirmed);
                long unlogged = confirmed.size()
                        - found(
                                "select count(distinct subject_id) from audit_event where subject_id = any(?)",
                                confirmed);
                kept &= lost == 0 && unlogged == 0;
                rows.add(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %.0f |",
                        victim,
                        confirmed.size(),
                        lost,
                        unlogged,
                        ready.toMillis() / 1000.0));
                System.out.println(rows.get(rows.size() - 1));
            }
        } finally {
            run.stop();
        }
        System.out.println("| killed | confirmed writes | lost | without their audit row | ready again after s |");
        System.out.println("|---|--:|--:|--:|--:|");
        rows.forEach(System.out::println);
        System.out.println(Place.machine());
        System.out.println(kept ? "No confirmed write was lost." : "Confirmed writes WERE LOST.");
    }

    private Set<UUID> killWhileWriting(ProductRun run, String victim) throws IOException, InterruptedException {
        try (Writers writers = new Writers(place)) {
            writers.start();
            long patience = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (writers.count() < LEAST_WRITES && System.nanoTime() < patience) {
                Thread.sleep(100);
            }
            // Anywhere within a write, not always at the same place.
            Thread.sleep(2000 + random.nextInt(1000));
            run.kill(victim);
            if (victim.equals("launcher")) {
                // The parts go on and go on confirming.
                Thread.sleep(5000);
            }
            run.awaitEnd();
            return writers.confirmed();
        }
    }

    private long found(String query, Set<UUID> ids) throws SQLException, IOException {
        try (Connection connection = place.connectAsApp();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
