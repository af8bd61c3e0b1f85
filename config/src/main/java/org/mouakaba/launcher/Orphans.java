package org.mouakaba.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops what a launcher that was killed left running. Called with the data directory locked, so no living launcher has
 * these processes; only a process that matches its record in number, start time and data directory is touched.
 */
final class Orphans {

    /** Those that use the database stop before it. */
    private static final List<String> ORDER =
            List.of("demo", "wildfly", "keycloak-build", "keycloak", "initdb", "postgresql");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Orphans() {}

    static void stop(DataDirectory data, DatabaseUser databaseUser, Progress progress) {
        for (String name : ORDER) {
            Path file = data.run().resolve(name);
            try {
                if (Files.exists(file)) {
                    Optional<ProcessHandle> left =
                            ProcessRecord.parse(Files.readString(file)).flatMap(ProcessRecord::find);
                    left.ifPresent(process -> {
                        progress.say("Stopping %s, which a launcher that was killed left running".formatted(name));
                        stop(name, process, databaseUser);
                    });
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new LaunchException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
            }
        }
    }

    private static void stop(String name, ProcessHandle process, DatabaseUser databaseUser) {
        if (name.equals("postgresql")) {
            // TERM would wait for its clients to leave; INT ends their sessions and then shuts down cleanly.
            databaseUser.interrupt(process.pid());
        } else {
            process.destroy();
        }
        if (!ends(process) && !(process.destroyForcibly() && ends(process))) {
            throw new LaunchException(
                    "%s of an earlier start (process %d) does not stop: end it by hand and start again."
                            .formatted(name, process.pid()));
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
