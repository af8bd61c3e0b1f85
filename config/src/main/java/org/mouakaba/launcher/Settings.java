package org.mouakaba.launcher;

import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a start may be told. Made from system properties for {@code mvn -Prun}, and by the {@code with} methods in
 * tests.
 *
 * @param data where everything lives that must survive
 * @param ports the ports to listen on
 * @param ear the application archive; null starts only what needs none
 * @param demo whether the demo realm and the demo population are made
 * @param people the size of the demo population at the first start
 * @param serverMemory the heap of the application server in megabytes
 */
public record Settings(Path data, Ports ports, @Nullable Path ear, boolean demo, int people, int serverMemory) {

    /** The largest demo population that was tried. */
    static final int MOST_PEOPLE = 1_000_000;

    /** Makes paths absolute, so that they can be recognised on a command line, and checks the numbers. */
    public Settings {
        data = data.toAbsolutePath().normalize();
        ear = ear == null ? null : ear.toAbsolutePath().normalize();
        if (people < 0 || people > MOST_PEOPLE) {
            throw new LaunchException(
                    "%d is no size for the demo population: set -Dmouakaba.demo.people to a number from 0 to %d."
                            .formatted(people, MOST_PEOPLE));
        }
        if (serverMemory < 256) {
            throw new LaunchException("%d MB is too little for the server: set -Dmouakaba.memory to 256 or more."
                    .formatted(serverMemory));
        }
    }

    /**
     * What a test starts from.
     *
     * @param data the data directory
     * @return the defaults, with ports that are free now
     */
    public static Settings forTest(Path data) {
        return new Settings(data, Ports.free(), null, true, 2000, 768);
    }

    /**
     * Reads what {@code -D} said.
     *
     * @param properties those of the system: {@code mouakaba.data}, {@code mouakaba.ear}, {@code mouakaba.port.app},
     *     {@code .identity}, {@code .identity-health}, {@code .database}, {@code .management}, {@code mouakaba.demo},
     *     {@code mouakaba.demo.people}, {@code mouakaba.memory}
     * @return the settings, with the documented default for each that is absent
     */
    public static Settings from(Properties properties) {
        String ear = properties.getProperty("mouakaba.ear", "");
        return new Settings(
                Path.of(properties.getProperty("mouakaba.data", "data")),
                new Ports(
                        number(properties, "mouakaba.port.app", Ports.DEFAULT.app()),
                        number(properties, "mouakaba.port.identity", Ports.DEFAULT.identity()),
                        number(properties, "mouakaba.port.identity-health", Ports.DEFAULT.identityHealth()),
                        number(properties, "mouakaba.port.database", Ports.DEFAULT.database()),
                        number(properties, "mouakaba.port.management", Ports.DEFAULT.management())),
                ear.isBlank() ? null : Path.of(ear),
                !properties.getProperty("mouakaba.demo", "true").trim().equals("false"),
                number(properties, "mouakaba.demo.people", 2000),
                number(properties, "mouakaba.memory", 1024));
    }

    /**
     * Changes the ports.
     *
     * @param newPorts other ports
     * @return the same with these ports
     */
    public Settings withPorts(Ports newPorts) {
        return new Settings(data, newPorts, ear, demo, people, serverMemory);
    }

    /**
     * Changes the archive.
     *
     * @param newEar the application archive
     * @return the same with this archive
     */
    public Settings withEar(Path newEar) {
        return new Settings(data, ports, newEar, demo, people, serverMemory);
    }

    /**
     * Changes the size of the demo.
     *
     * @param newPeople the size of the demo population; 0 for none
     * @return the same with this size
     */
    public Settings withPeople(int newPeople) {
        return new Settings(data, ports, ear, demo, newPeople, serverMemory);
    }

    /**
     * Turns the demo on or off.
     *
     * @param newDemo whether demo accounts and demo population are made
     * @return the same, with or without them
     */
    public Settings withDemo(boolean newDemo) {
        return new Settings(data, ports, ear, newDemo, people, serverMemory);
    }

    private static int number(Properties properties, String name, int otherwise) {
        String text = properties.getProperty(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            throw new LaunchException("\"%s\" is not a number: give -D%s one.".formatted(text, name), e);
        }
    }
}
