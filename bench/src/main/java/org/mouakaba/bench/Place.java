package org.mouakaba.bench;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Where the product is: the same properties as its own, so that the words of one command line serve the other.
 *
 * @param root the directory of the root POM
 * @param data the data directory
 * @param given every property that {@code mvn -Prun} would be given
 */
record Place(Path root, Path data, Properties given) {

    private static final List<String> PORTS = List.of("app", "identity", "identity-health", "database", "management");

    static Place from(Properties system) {
        Path root = Path.of(system.getProperty("mouakaba.root", "")).toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("config/src/main/wildfly"))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new IllegalArgumentException("Call it inside the source tree, or name it with -Dmouakaba.root=DIR.");
        }
        Properties given = new Properties();
        system.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mouakaba."))
                .forEach(name -> given.setProperty(name, system.getProperty(name)));
        Path data = root.resolve(given.getProperty("mouakaba.data", "data"));
        given.setProperty("mouakaba.data", data.toString());
        return new Place(root, data, given);
    }

    /** For a command that is rough: the data that somebody works with are touched only where they were named. */
    Place withOwnData(String name) {
        if (System.getProperty("mouakaba.data") != null) {
            return this;
        }
        return new Place(root, root.resolve("bench/target").resolve(name), given);
    }

    private int port(String name, int otherwise) {
        return Integer.parseInt(given.getProperty("mouakaba.port." + name, Integer.toString(otherwise)));
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    String text(String name, String otherwise) {
        return given.getProperty("mouakaba.bench." + name, otherwise);
    }

    URI app() {
        return URI.create("http://localhost:" + port("app", 8080) + "/");
    }

    URI token() {
        return URI.create(
                "http://localhost:%d/realms/mouakaba/protocol/openid-connect/token".formatted(port("identity", 8180)));
    }

    /** What the product is started with. */
    List<String> productArguments() {
        List<String> arguments = new ArrayList<>(List.of("-Dmouakaba.data=" + data));
        PORTS.stream()
                .map(port -> "mouakaba.port." + port)
                .filter(given::containsKey)
                .forEach(name -> arguments.add("-D" + name + "=" + given.getProperty(name)));
        if (given.containsKey("mouakaba.demo.people")) {
            arguments.add("-Dmouakaba.demo.people=" + given.getProperty("mouakaba.demo.people"));
        }
        return arguments;
    }

    /** Into the product's database with one of the passwords that its launcher drew. */
    Connection connect(String role, String secret) throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/mouakaba".formatted(port("database", 54329)),
                role,
                Files.readString(data.resolve("secrets").resolve(secret)).strip());
    }

    Connection connectAsApp() throws SQLException, IOException {
        return connect("mouakaba_app", "database-app");
    }

    /**
     * The number of a process that the launcher recorded.
     *
     * @param part wildfly, keycloak or postgresql
     */
    long pid(String part) throws IOException {
        Properties record = new Properties();
        try (Reader in = Files.newBufferedReader(data.resolve("run").resolve(part))) {
            record.load(in);
        }
        return Long.parseLong(record.getProperty("pid"));
    }

    /** So that a figure says what else the machine was doing. */
    static String machine() {
        return String.format(
                Locale.ROOT,
                "%d processors, JDK %s, load average %.1f",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
