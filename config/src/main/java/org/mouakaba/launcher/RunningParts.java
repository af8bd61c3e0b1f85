package org.mouakaba.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What runs at this moment, and the order in which it stops. A signal may close it while another thread is starting the
 * next part: everything is started with the lock held, so that nothing comes up behind the back of {@link #close}.
 */
final class RunningParts implements AutoCloseable {

    private final Progress progress;
    private final Object lock = new Object();

    private boolean closing;
    private @Nullable DataDirectory data;
    private @Nullable Database database;
    private @Nullable Identity identity;
    private @Nullable ApplicationServer server;
    private @Nullable ChildProcess helper;

    RunningParts(Progress progress) {
        this.progress = progress;
    }

    DataDirectory keep(DataDirectory opened) {
        synchronized (lock) {
            data = opened;
            requireOpen();
        }
        return opened;
    }

    Database database(Supplier<Database> launch) {
        synchronized (lock) {
            requireOpen();
            Database launched = launch.get();
            database = launched;
            return launched;
        }
    }

    Identity identity(Supplier<Identity> launch) {
        synchronized (lock) {
            requireOpen();
            Identity launched = launch.get();
            identity = launched;
            return launched;
        }
    }

    ApplicationServer server(Supplier<ApplicationServer> launch) {
        synchronized (lock) {
            requireOpen();
            ApplicationServer launched = launch.get();
            server = launched;
            return launched;
        }
    }

    /** A program that ends by itself when its work is done. */
    ChildProcess helper(Supplier<ChildProcess> launch) {
        synchronized (lock) {
            requireOpen();
            ChildProcess launched = launch.get();
            helper = launched;
            return launched;
        }
    }

    private void requireOpen() {
        if (closing) {
            throw new LaunchException("Stopped while starting.");
        }
    }

    Database database() {
        synchronized (lock) {
            return Objects.requireNonNull(database, "The product has not been started");
        }
    }

    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> all = new HashMap<>();
        synchronized (lock) {
            if (database != null) {
                all.put("postgresql", database.process().process().toHandle());
            }
            if (identity != null) {
                all.put("keycloak", identity.process().process().toHandle());
            }
            if (server != null) {
                all.put("wildfly", server.process().process().toHandle());
            }
        }
        return all;
    }

    void requireAlive() {
        all().forEach(ChildProcess::requireAlive);
    }

    /** Waits until a part ends by itself; one sentence about it, empty when all were closed. */
    String awaitEnd() {
        List<ChildProcess> parts = all();
        CompletableFuture<?>[] ends =
                parts.stream().map(part -> part.process().onExit()).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(ends).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e);
        }
        synchronized (lock) {
            if (closing) {
                return "";
            }
        }
        return parts.stream()
                .filter(part -> !part.isAlive())
                .map(ChildProcess::ending)
                .findFirst()
                .orElse("");
    }

    private List<ChildProcess> all() {
        List<ChildProcess> parts = new ArrayList<>();
        synchronized (lock) {
            if (server != null) {
                parts.add(server.process());
            }
            if (identity != null) {
                parts.add(identity.process());
            }
            if (database != null) {
                parts.add(database.process());
            }
        }
        return parts;
    }

    /** Stops the application, then identity, then the database. May be called at any moment and more than once. */
    @Override
    public void close() {
        synchronized (lock) {
            closing = true;
            if (helper != null) {
                helper.stop(Duration.ofSeconds(10));
                helper = null;
            }
            if (server != null) {
                progress.say("WildFly: stopping");
                server.stop();
                server = null;
            }
            if (identity != null) {
                progress.say("Keycloak: stopping");
                identity.stop();
                identity = null;
            }
            if (database != null) {
                progress.say("PostgreSQL: stopping");
                database.close();
                database = null;
            }
            if (data != null) {
                data.close();
                data = null;
            }
        }
    }
}
