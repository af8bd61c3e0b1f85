package org.mouakaba.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The whole product, running: PostgreSQL, Keycloak with the realm, WildFly with the application, and at the first start
 * the demo. Whoever started it closes it; it stops what it started, in the order application, identity, database, and
 * nothing else.
 */
public final class Product implements AutoCloseable {

    private static final String REALM_ADDRESS = "realm-address";
    private static final String DEMO_REALM = "demo-realm";
    private static final String DEMO_PEOPLE = "demo-people";

    private final Settings settings;
    private final Progress progress;
    private final Object lock = new Object();

    private boolean closing;
    private @Nullable DataDirectory data;
    private @Nullable Database database;
    private @Nullable Identity identity;
    private @Nullable ApplicationServer server;
    private @Nullable ChildProcess helper;

    Product(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when people can log in.
     *
     * @param settings what to start and where; the archive must be named
     * @param progress told what is being done
     * @return the running product
     * @throws LaunchException with a sentence for the person who started it; nothing is left running then
     */
    public static Product start(Settings settings, Progress progress) {
        Product product = new Product(settings, progress);
        try {
            product.start();
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    /** Starts everything; separate from the constructor so that a signal can close it while it is starting. */
    void start() {
        Path ear = settings.ear();
        if (ear == null) {
            throw new LaunchException("No archive was named: give it with -Dmouakaba.ear=FILE.");
        }
        Installation installation = Installation.find();
        DataDirectory directory = keep(DataDirectory.open(settings.data()));
        DatabaseUser user = DatabaseUser.detect();
        Orphans.stop(directory, user, progress);
        settings.ports().requireFree();

        Database running;
        synchronized (lock) {
            requireOpen();
            running = Database.launch(directory, false, user, settings.ports().database(), progress);
            database = running;
        }
        running.prepare(progress);
        startTogether(
                () -> startIdentity(installation, directory, running),
                () -> startServer(installation, directory, running, ear));
        populate(directory, running, ear);
        requireAlive();
    }

    /** Both take their time and neither needs the other to start. */
    private static void startTogether(Runnable one, Runnable other) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(threads.submit(one), threads.submit(other));
            for (Future<?> each : both) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while starting.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void startIdentity(Installation installation, DataDirectory directory, Database running) {
        Identity.build(installation, directory, progress);
        Identity started;
        synchronized (lock) {
            requireOpen();
            started = Identity.launch(
                    installation, directory, running, settings.ports(), environment(directory, running), progress);
            identity = started;
        }
        started.awaitReady(progress);
        Secrets secrets = new Secrets(directory.secrets());
        adjust(installation, directory, secrets);
    }

    /**
     * Only what has changed since the last start: it spares a start its slowest requests, and an account that somebody
     * removed stays removed.
     */
    private void adjust(Installation installation, DataDirectory directory, Secrets secrets) {
        String web = secrets.of("identity-web");
        String accounts = secrets.of("identity-admin-client");
        String address = Digest.of(publicUrl(), web, accounts);
        String demo = settings.demo() ? demoRealm(installation) : "";
        boolean addressDone = directory.isDone(REALM_ADDRESS, address);
        boolean demoDone = demo.isEmpty() || directory.isDone(DEMO_REALM, Digest.of(demo));
        if (addressDone && demoDone) {
            return;
        }
        IdentityAdmin admin = new IdentityAdmin(settings.ports().identity(), secrets.of("identity-launcher"));
        if (!addressDone) {
            admin.adopt(publicUrl(), web, accounts);
            directory.done(REALM_ADDRESS, address);
        }
        if (!demoDone) {
            progress.say("Keycloak: adding the demo accounts");
            admin.add(demo);
            directory.done(DEMO_REALM, Digest.of(demo));
        }
    }

    private static String demoRealm(Installation installation) {
        try {
            return Files.readString(installation.identity().resolve("demo-realm.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchException("The demo realm cannot be read: %s.".formatted(e.getMessage()), e);
        }
    }

    private void startServer(Installation installation, DataDirectory directory, Database running, Path ear) {
        ApplicationServer started;
        synchronized (lock) {
            requireOpen();
            started = ApplicationServer.launch(
                    installation, directory, settings, ear, environment(directory, running), progress);
            server = started;
        }
        started.awaitReady(progress);
    }

    /** After the application has migrated the database; remembered only when it succeeded. */
    private void populate(DataDirectory directory, Database running, Path ear) {
        if (!settings.demo() || settings.people() == 0 || directory.isDone(DEMO_PEOPLE)) {
            return;
        }
        Population population = Population.unpack(ear, directory.work());
        if (!population.isPresent()) {
            progress.say("The archive has no demo population: starting without one");
            return;
        }
        progress.say("Demo: writing %d people".formatted(settings.people()));
        ChildProcess writing;
        synchronized (lock) {
            requireOpen();
            writing = population.launch(directory, running, settings.people());
            helper = writing;
        }
        if (writing.awaitResult() != 0) {
            throw new LaunchException(writing.ending());
        }
        directory.done(DEMO_PEOPLE, Integer.toString(settings.people()));
        progress.say("Demo: done");
    }

    private Map<String, String> environment(DataDirectory directory, Database running) {
        Secrets secrets = new Secrets(directory.secrets());
        Map<String, String> environment = new HashMap<>(running.environment());
        environment.put("MOUAKABA_OIDC_ISSUER", issuer());
        environment.put("MOUAKABA_OIDC_SECRET", secrets.of("identity-web"));
        environment.put("MOUAKABA_ADMIN_CLIENT_SECRET", secrets.of("identity-admin-client"));
        environment.put("MOUAKABA_PUBLIC_URL", publicUrl());
        return environment;
    }

    private String publicUrl() {
        return "http://localhost:" + settings.ports().app();
    }

    /** Returns the realm's address, which stands in every token */
    public String issuer() {
        return "http://localhost:%d/realms/mouakaba".formatted(settings.ports().identity());
    }

    /** Returns where people go, with the final slash */
    public URI url() {
        return URI.create(publicUrl() + "/");
    }

    /** Returns the server's health */
    public URI health() {
        return URI.create(
                "http://127.0.0.1:%d/health".formatted(settings.ports().management()));
    }

    /** Returns the settings it was started with */
    public Settings settings() {
        return settings;
    }

    /** Returns the running database */
    public Database database() {
        synchronized (lock) {
            return Objects.requireNonNull(database, "The product has not been started");
        }
    }

    /** Returns the processes by name (postgresql, keycloak, wildfly), for tests that kill them */
    public Map<String, ProcessHandle> processes() {
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

    /**
     * Waits until a part ends although nobody asked it to.
     *
     * @return one sentence about the part that ended; empty when the product was closed
     */
    public String awaitEnd() {
        List<ChildProcess> parts = parts();
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

    private void requireAlive() {
        parts().forEach(ChildProcess::requireAlive);
    }

    private List<ChildProcess> parts() {
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

    private DataDirectory keep(DataDirectory opened) {
        synchronized (lock) {
            data = opened;
            requireOpen();
        }
        return opened;
    }

    /** Called with the lock held, so that nothing is started behind the back of {@link #close}. */
    private void requireOpen() {
        if (closing) {
            throw new LaunchException("Stopped while starting.");
        }
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
