package org.mouakaba.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The whole product, running: PostgreSQL, Keycloak with the realm, WildFly with the application, and at the first start
 * the demo. Whoever started it closes it; it stops what it started, in the order application, identity, database, and
 * nothing else.
 */
public final class Product implements AutoCloseable {

    private static final String DEMO_PEOPLE = "demo-people";

    private final Settings settings;
    private final Progress progress;
    private final RunningParts parts;

    Product(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.parts = new RunningParts(progress);
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
        DataDirectory directory = parts.keep(DataDirectory.open(settings.data()));
        DatabaseUser user = DatabaseUser.detect();
        Orphans.stop(directory, user, progress);
        settings.ports().requireFree();

        Database running = parts.database(
                () -> Database.launch(directory, false, user, settings.ports().database(), progress));
        running.prepare(progress);
        startTogether(
                () -> startIdentity(installation, directory, running),
                () -> startServer(installation, directory, running, ear));
        populate(directory, running, ear);
        parts.requireAlive();
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
        parts.identity(() -> Identity.launch(
                        installation, directory, running, settings.ports(), identityEnvironment(directory), progress))
                .awaitReady(progress);
        new RealmSetup(settings, installation, directory).adjust(publicUrl(), progress);
    }

    private void startServer(Installation installation, DataDirectory directory, Database running, Path ear) {
        parts.server(() -> ApplicationServer.launch(
                        installation, directory, settings, ear, serverEnvironment(directory, running), progress))
                .awaitReady(progress);
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
        ChildProcess writing = parts.helper(() -> population.launch(directory, running, settings.people()));
        if (writing.awaitResult() != 0) {
            throw new LaunchException(writing.ending());
        }
        directory.done(DEMO_PEOPLE, Integer.toString(settings.people()));
        progress.say("Demo: done");
    }

    private Map<String, String> serverEnvironment(DataDirectory directory, Database running) {
        Map<String, String> environment = new HashMap<>(running.environment());
        environment.putAll(identityEnvironment(directory));
        return environment;
    }

    /** What realm and server share. The passwords of the application's database are not for the identity provider. */
    private Map<String, String> identityEnvironment(DataDirectory directory) {
        Secrets secrets = new Secrets(directory.secrets());
        Map<String, String> environment = new HashMap<>();
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
        return parts.database();
    }

    /** Returns the processes by name (postgresql, keycloak, wildfly), for tests that kill them */
    public Map<String, ProcessHandle> processes() {
        return parts.processes();
    }

    /**
     * Waits until a part ends although nobody asked it to.
     *
     * @return one sentence about the part that ended; empty when the product was closed
     */
    public String awaitEnd() {
        return parts.awaitEnd();
    }

    /** Stops the application, then identity, then the database. May be called at any moment and more than once. */
    @Override
    public void close() {
        parts.close();
    }
}
