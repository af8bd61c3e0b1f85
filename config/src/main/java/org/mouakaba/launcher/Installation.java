package org.mouakaba.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the programs are: the provisioned server, Keycloak, PostgreSQL and the realm's files. They are what the build
 * made, can be made again at any time and hold no state; state is {@link DataDirectory}'s.
 *
 * @param root the build directory of this module, which holds them all
 */
public record Installation(Path root) {

    /** Names the directory itself where the launcher does not run from the build. */
    private static final String PROPERTY = "mouakaba.installation";

    /**
     * Found from where this class was loaded, because tests of other modules and {@code mvn -Prun} all have it on their
     * class path from the same place.
     *
     * @return the installation that belongs to this launcher
     */
    public static Installation find() {
        String given = System.getProperty(PROPERTY, "");
        if (!given.isBlank()) {
            return new Installation(Path.of(given).toAbsolutePath().normalize());
        }
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path parent = code.toAbsolutePath().normalize().getParent();
            if (parent != null && Files.isDirectory(parent.resolve("server"))) {
                return new Installation(parent);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new LaunchException(
                "The server has not been provisioned: build the config module first, or name its build directory with -D"
                        + PROPERTY + "=DIR.");
    }

    /** Returns the provisioned WildFly; never started in place, see {@link ApplicationServer} */
    public Path server() {
        return root.resolve("server");
    }

    /** Returns the realm, the demo realm and the login theme */
    public Path identity() {
        return root.resolve("identity");
    }

    /** Returns the unpacked Keycloak */
    Path keycloak() {
        Path parent = root.resolve("keycloak");
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.isRegularFile(child.resolve("lib/quarkus-run.jar")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() ->
                            new LaunchException("Keycloak is not in " + parent + ": build the config module first."));
        } catch (IOException e) {
            throw new LaunchException("Keycloak is not in " + parent + ": build the config module first.", e);
        }
    }

    /** Returns PostgreSQL, unpacked from its archive on the class path if that was not done yet */
    Path postgresql() {
        String resource = postgresqlArchive();
        Path home = root.resolve(resource.substring(0, resource.lastIndexOf('.')));
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return home;
        }
        // Unpacked beside and moved into place at once: two launchers, or one that is killed, leave nothing half done.
        Path beside =
                root.resolve(home.getFileName() + "." + ProcessHandle.current().pid());
        try (InputStream archive = archiveStream(resource)) {
            if (archive == null) {
                throw new LaunchException(
                        "There are no PostgreSQL binaries for this system (%s): run an own PostgreSQL as docs/operations.md says."
                                .formatted(resource));
            }
            Archives.unpackTarXz(archive, beside);
            try {
                Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
                Trees.delete(beside);
            }
            return home;
        } catch (IOException e) {
            throw new LaunchException("PostgreSQL could not be unpacked into " + root + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable InputStream archiveStream(String resource) {
        return Installation.class.getClassLoader().getResourceAsStream(resource);
    }

    private static String postgresqlArchive() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        String family = os.contains("mac") ? "darwin" : os.contains("win") ? "windows" : "linux";
        String machine = List.of("aarch64", "arm64").contains(arch) ? "arm_64" : "x86_64";
        return "postgres-" + family + "-" + machine + ".txz";
    }

    /**
     * Copies the provisioned server, for tests whose container writes into its server: each gets its own.
     *
     * @param target a directory that does not exist yet, or is a former copy and is replaced
     * @return the copy's home
     */
    public Path copyServer(Path target) {
        try {
            Trees.delete(target);
            Trees.copy(server(), target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
