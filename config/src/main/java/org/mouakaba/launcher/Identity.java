package org.mouakaba.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak with the product's realm. Its JVM is started directly: the distribution's script would stand between
 * the launcher and the process it must stop.
 */
final class Identity {

    /** What Keycloak compiles into itself; another list means another build. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--features-disabled=device-flow,ciba,kerberos,par");

    private final ChildProcess process;
    private final Ports ports;

    private Identity(ChildProcess process, Ports ports) {
        this.process = process;
        this.ports = ports;
    }

    /** Builds Keycloak when that was not done yet. Waits for another launcher that is doing it at this moment. */
    static void build(Installation installation, DataDirectory data, Progress progress) {
        Path home = installation.keycloak();
        Path marker = home.resolve("built-for-mouakaba");
        String wanted = String.join(" ", BUILD_OPTIONS);
        try (FileChannel channel = FileChannel.open(
                        home.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid()
                    && Files.exists(marker)
                    && Files.readString(marker).equals(wanted)) {
                return;
            }
            progress.say("Keycloak: building it for PostgreSQL, once (about half a minute)");
            Files.deleteIfExists(marker);
            List<String> command = new ArrayList<>(javaCommand(home, home, data));
            command.add("build");
            command.addAll(BUILD_OPTIONS);
            ChildProcess build =
                    ChildProcess.start(data, "keycloak-build", "The build of Keycloak", mark(data), command, Map.of());
            if (build.awaitResult() != 0) {
                throw new LaunchException(build.ending());
            }
            Files.writeString(marker, wanted);
        } catch (IOException e) {
            throw new LaunchException("Keycloak could not be built: %s.".formatted(e.getMessage()), e);
        }
    }

    /** Starts the process; {@link #awaitReady} waits for it. */
    static Identity launch(
            Installation installation,
            DataDirectory data,
            Database database,
            Ports ports,
            Map<String, String> environment,
            Progress progress) {
        Path programs = installation.keycloak();
        layOut(installation, programs, data.identity());
        Secrets secrets = new Secrets(data.secrets());
        List<String> command = new ArrayList<>(javaCommand(programs, data.identity(), data));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.identity(),
                "--http-management-port=" + ports.identityHealth(),
                "--hostname=http://localhost:" + ports.identity(),
                "--cache=local"));
        Map<String, String> all = new HashMap<>(environment);
        all.put("KC_DB_URL", database.keycloakUrl());
        all.put("KC_DB_USERNAME", database.keycloakUser());
        all.put("KC_DB_PASSWORD", database.keycloakPassword());
        all.put("KC_DB_POOL_INITIAL_SIZE", "1");
        all.put("KC_DB_POOL_MAX_SIZE", "20");
        // A person for the console and a client for this launcher: either may be removed without harm to the other.
        all.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("identity-admin"));
        all.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", IdentityAdmin.CLIENT);
        all.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.of("identity-launcher"));
        progress.say("Keycloak: starting");
        ChildProcess process = ChildProcess.start(data, "keycloak", "Keycloak", mark(data), command, all);
        return new Identity(process, ports);
    }

    void awaitReady(Progress progress) {
        URI health = URI.create("http://127.0.0.1:%d/health/ready".formatted(ports.identityHealth()));
        Health.await(process, () -> Health.isUp(health), Duration.ofMinutes(10));
        progress.say("Keycloak: ready at http://localhost:%d/".formatted(ports.identity()));
    }

    ChildProcess process() {
        return process;
    }

    void stop() {
        process.stop(Duration.ofSeconds(30));
    }

    /**
     * A home of its own for every data directory, with the programs of the installation: two products from one build do
     * not share an import, a theme or a transaction log. Keycloak imports the realm from here when it does not exist
     * yet, and puts the environment into it.
     */
    private static void layOut(Installation installation, Path programs, Path home) {
        try {
            for (String made : List.of("conf", "themes", "providers", "lib")) {
                Trees.delete(home.resolve(made));
            }
            Files.createDirectories(home);
            // Keycloak looks for the traces of its build below its home.
            Files.createSymbolicLink(home.resolve("lib"), programs.resolve("lib"));
            Trees.copy(programs.resolve("conf"), home.resolve("conf"));
            Trees.copy(installation.identity().resolve("themes"), home.resolve("themes"));
            Files.createDirectories(home.resolve("providers"));
            Files.copy(
                    installation.identity().resolve("realm-mouakaba.json"),
                    Files.createDirectories(home.resolve("data/import")).resolve("realm-mouakaba.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchException("Keycloak could not be laid out in %s: %s.".formatted(home, e.getMessage()), e);
        }
    }

    private static String mark(DataDirectory data) {
        return "-Dmouakaba.part.of=" + data.root();
    }

    /** What the distribution's own script passes, with a heap for one machine. */
    private static List<String> javaCommand(Path programs, Path home, DataDirectory data) {
        return List.of(
                Java.executable(),
                mark(data),
                "-Xms64m",
                "-Xmx512m",
                // Fewer threads and a shorter start beside the application on a small machine.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                // One database and no XA: there is nothing to recover, and recovery would open a port of its own.
                "-Dquarkus.transaction-manager.enable-recovery=false",
                "-DCoreEnvironmentBean.processImplementationClassName=com.arjuna.ats.internal.arjuna.utils.UuidProcessId",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
