package org.mouakaba.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The five ports of the product. All are bound to the loopback address and no other port is opened.
 *
 * @param app the application
 * @param identity Keycloak's pages and tokens
 * @param identityHealth Keycloak's health
 * @param database PostgreSQL
 * @param management WildFly's management and health
 */
public record Ports(int app, int identity, int identityHealth, int database, int management) {

    /** The ports a person finds the product on when nothing else was asked for. */
    public static final Ports DEFAULT = new Ports(8080, 8180, 8190, 54329, 9990);

    /** Checks the numbers; whether they are free is only known when the product starts. */
    public Ports {
        Map<String, Integer> all = named(app, identity, identityHealth, database, management);
        Set<Integer> seen = new HashSet<>();
        all.forEach((name, port) -> {
            if (port < 1 || port > 65535) {
                throw new LaunchException(
                        "%d is not a port: set -Dmouakaba.port.%s to a number from 1 to 65535.".formatted(port, name));
            }
            if (!seen.add(port)) {
                throw new LaunchException(
                        "Port %d is asked for twice: set -Dmouakaba.port.%s to another one.".formatted(port, name));
            }
        });
    }

    /**
     * Ports nobody uses at this moment, for tests. Another program may take one before the product does; then the start
     * fails with a sentence and the test can ask again.
     *
     * @return five different free ports
     */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                held.add(new ServerSocket(0, 1, loopback()));
            }
            return new Ports(
                    held.get(0).getLocalPort(),
                    held.get(1).getLocalPort(),
                    held.get(2).getLocalPort(),
                    held.get(3).getLocalPort(),
                    held.get(4).getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            for (ServerSocket socket : held) {
                closeQuietly(socket);
            }
        }
    }

    /** Refuses with a sentence when one of the product's ports is taken. */
    void requireFree() {
        named(app, identity, identityHealth, database, management).forEach(Ports::requireFree);
    }

    /** Refuses with a sentence when this one port is taken. */
    static void requireFree(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of the last run that are still closing do not hold the port; a listener does.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port), 1);
        } catch (IOException e) {
            throw new LaunchException(
                    "Port %d is taken by another program: stop that program, or choose another port with -Dmouakaba.port.%s=PORT."
                            .formatted(port, name),
                    e);
        }
    }

    private static Map<String, Integer> named(int app, int identity, int identityHealth, int database, int management) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("app", app);
        all.put("identity", identity);
        all.put("identity-health", identityHealth);
        all.put("database", database);
        all.put("management", management);
        return all;
    }

    /** By its number: what the name resolves to is the machine's choice. */
    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // The port was only held to learn its number.
        }
    }
}
