package org.mouakaba.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * A real WildFly with the product's archive. The provisioned server is read only; its base directory is made in the
 * data directory from the provisioned one at every start, so that a new provisioning takes effect and {@code mvn clean}
 * loses nothing. Only the timers and the transaction log in it are kept.
 */
final class ApplicationServer {

    private static final String ARCHIVE = "mouakaba.ear";

    private final ChildProcess process;
    private final Path deployments;
    private final Ports ports;

    private ApplicationServer(ChildProcess process, Path deployments, Ports ports) {
        this.process = process;
        this.deployments = deployments;
        this.ports = ports;
    }

    /** Starts the process; {@link #awaitReady} waits for it. */
    static ApplicationServer launch(
            Installation installation,
            DataDirectory data,
            Settings settings,
            Path ear,
            Map<String, String> environment,
            Progress progress) {
        Path base = data.server();
        layOut(installation, base, ear);
        List<String> command = StandaloneCommandBuilder.of(installation.server())
                .setJavaHome(Java.home())
                .setBaseDirectory(base)
                .setJavaOptions(List.of(
                        "-Dmouakaba.part.of=" + data.root(),
                        "-Xms256m",
                        "-Xmx" + settings.serverMemory() + "m",
                        "-XX:MetaspaceSize=160m",
                        "-XX:MaxMetaspaceSize=512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        // Dates inside of PDF files follow the machine's zone, and one file is the same everywhere.
                        "-Duser.timezone=UTC",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Duser.language=en"))
                .setBindAddressHint("127.0.0.1")
                .setBindAddressHint("management", "127.0.0.1")
                .addServerArgument("-Djboss.http.port=" + settings.ports().app())
                .addServerArgument(
                        "-Djboss.management.http.port=" + settings.ports().management())
                .setLogDirectory(data.logs())
                .build();
        progress.say("WildFly: starting with " + ear.getFileName());
        ChildProcess process = ChildProcess.start(
                data, "wildfly", "WildFly", "-Dmouakaba.part.of=" + data.root(), command, environment);
        return new ApplicationServer(process, base.resolve("deployments"), settings.ports());
    }

    private static void layOut(Installation installation, Path base, Path ear) {
        if (!Files.isRegularFile(ear)) {
            throw new LaunchException("There is no archive %s: build the product first.".formatted(ear));
        }
        try {
            Files.createDirectories(base);
            for (String made : List.of("configuration", "deployments", "tmp")) {
                Trees.delete(base.resolve(made));
            }
            Trees.copy(installation.server().resolve("standalone/configuration"), base.resolve("configuration"));
            Path deployments = Files.createDirectories(base.resolve("deployments"));
            Files.copy(ear, deployments.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
            Files.createFile(deployments.resolve(ARCHIVE + ".dodeploy"));
        } catch (IOException e) {
            throw new LaunchException("The server could not be laid out in %s: %s.".formatted(base, e.getMessage()), e);
        }
    }

    void awaitReady(Progress progress) {
        URI health = URI.create("http://127.0.0.1:%d/health/ready".formatted(ports.management()));
        Health.await(process, () -> isDeployed() && Health.isUp(health), Duration.ofMinutes(15));
        progress.say("WildFly: ready at http://localhost:%d/".formatted(ports.app()));
    }

    /** The server's own marker files say how the deployment went, long before a limit would. */
    private boolean isDeployed() {
        Path failed = deployments.resolve(ARCHIVE + ".failed");
        if (Files.exists(failed)) {
            throw new LaunchException("The application could not be deployed; see %s, and the server's word on it: %s"
                    .formatted(process.log(), firstLine(failed)));
        }
        return Files.exists(deployments.resolve(ARCHIVE + ".deployed"));
    }

    private static String firstLine(Path file) {
        try {
            String text = Files.readString(file).lines().findFirst().orElse("").strip();
            return text.length() > 400 ? text.substring(0, 400) + "…" : text;
        } catch (IOException e) {
            return "";
        }
    }

    ChildProcess process() {
        return process;
    }

    void stop() {
        process.stop(Duration.ofSeconds(45));
    }
}
