package org.mouakaba.launcher;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Runs the demo population of the archive, in a JVM of its own with the classes of the archive and the database's
 * owner. What it writes is the business's affair; this only starts it, shows what it says and waits.
 */
final class Population {

    private static final String MAIN = "org.mouakaba.demo.boundary.DemoPopulation";

    private final Path classes;
    private final boolean present;

    private Population(Path classes, boolean present) {
        this.classes = classes;
        this.present = present;
    }

    /** Unpacks the jars of the archive, because a JVM's class path cannot reach into an archive in an archive. */
    static Population unpack(Path ear, Path work) {
        Path classes = work.resolve("population");
        boolean present = false;
        try {
            Trees.delete(classes);
            Files.createDirectories(classes);
            try (ZipFile zip = new ZipFile(ear.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    if (!entry.isDirectory() && entry.getName().endsWith(".jar")) {
                        Path jar = Archives.inside(classes, entry.getName().replace('/', '_'));
                        try (InputStream in = zip.getInputStream(entry)) {
                            byte[] bytes = in.readAllBytes();
                            present |= holdsMain(bytes);
                            Files.write(jar, bytes);
                        }
                    }
                }
            }
            return new Population(classes, present);
        } catch (IOException e) {
            throw new LaunchException("The archive %s could not be read: %s.".formatted(ear, e.getMessage()), e);
        }
    }

    private static boolean holdsMain(byte[] jar) throws IOException {
        String wanted = MAIN.replace('.', '/') + ".class";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isPresent() {
        return present;
    }

    /** Starts it; the caller waits for its result, so that it can stop it. */
    ChildProcess launch(DataDirectory data, Database database, int people) {
        List<String> command = List.of(
                Java.executable(),
                "-Dmouakaba.part.of=" + data.root(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classes + File.separator + "*" + File.pathSeparator + Java.archiveOf("org.postgresql.Driver"),
                MAIN,
                Integer.toString(people));
        return ChildProcess.start(
                data,
                "demo",
                "The demo population",
                "-Dmouakaba.part.of=" + data.root(),
                command,
                database.environment());
    }
}
