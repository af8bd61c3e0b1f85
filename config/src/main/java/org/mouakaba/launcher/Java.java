package org.mouakaba.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JVM that runs this launcher, which runs the other parts too: one JDK is asked for and no more. */
final class Java {

    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String executable() {
        Path plain = home().resolve("bin/java");
        return (Files.isExecutable(plain) ? plain : home().resolve("bin/java.exe")).toString();
    }

    /**
     * The archive on disk that a class was loaded from. By name, because the driver's classes carry annotations that
     * are not on our class path, which the strict compiler takes amiss as soon as a class literal names them.
     */
    static Path archiveOf(String type) {
        try {
            return Path.of(Class.forName(type)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
