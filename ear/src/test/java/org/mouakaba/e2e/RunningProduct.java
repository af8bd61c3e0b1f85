package org.mouakaba.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.mouakaba.launcher.Product;
import org.mouakaba.launcher.Progress;
import org.mouakaba.launcher.Settings;

/** The product, started once for all tests by the launcher that users start it with, on free ports and a new database. */
public class RunningProduct implements LauncherSessionListener {

    private static @Nullable Product product;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String ear = System.getProperty("mouakaba.e2e.ear", "");
        if (ear.isEmpty() || product != null) {
            return;
        }
        Path data = Path.of("target", "e2e", "data").toAbsolutePath();
        delete(data);
        product =
                Product.start(Settings.forTest(data).withEar(Path.of(ear)).withPeople(1_200), Progress.to(System.err));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (product != null) {
            product.close();
            product = null;
        }
    }

    /** Where the product answers, with a slash at its end. */
    static String url() {
        return running().url().toString();
    }

    /** Where tokens come from. */
    static String issuer() {
        return running().issuer();
    }

    /** As the owner of the tables: what a test must know and no screen says. */
    static Connection database() throws SQLException {
        return running().database().connectAsOwner();
    }

    private static Product running() {
        if (product == null) {
            throw new IllegalStateException("the product is not running: start these tests through the build");
        }
        return product;
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
