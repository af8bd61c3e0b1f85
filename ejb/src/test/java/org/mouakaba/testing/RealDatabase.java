package org.mouakaba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.mouakaba.launcher.Database;
import org.mouakaba.launcher.Installation;
import org.mouakaba.launcher.Ports;
import org.mouakaba.launcher.Progress;
import org.mouakaba.launcher.Settings;

/**
 * A new PostgreSQL and a copy of the provisioned server for the in-container tests, both made before Arquillian reads its
 * configuration. Only where the build asks for it: unit tests run without.
 */
public class RealDatabase implements LauncherSessionListener {

    private @Nullable Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("mouakaba.it")) {
            return;
        }
        Path root = Path.of("target", "it").toAbsolutePath();
        delete(root);
        Settings settings = Settings.forTest(root.resolve("data"));
        Ports ports = settings.ports();
        database = Database.start(settings, Progress.to(System.err));
        Path server = root.resolve("server");
        copy(Installation.find().server(), server);
        System.setProperty("mouakaba.it.server", server.toString());
        System.setProperty("mouakaba.it.port.app", Integer.toString(ports.app()));
        System.setProperty("mouakaba.it.port.management", Integer.toString(ports.management()));
        System.setProperty("mouakaba.it.db.url", database.url());
        System.setProperty("mouakaba.it.db.owner", database.ownerPassword());
        System.setProperty("mouakaba.it.db.app", database.appPassword());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
