package org.mouakaba.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The passwords between the parts. Each is drawn at random when it is first asked for and kept in a file that only its
 * owner can read; none stands in the repository, and in production none of these is used.
 */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    Secrets(Path directory) {
        this.directory = directory;
    }

    /** Hexadecimal, so that it needs no quoting in a command, a connection address or a statement. */
    String of(String name) {
        Path file = directory.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).trim();
            }
        } catch (IOException e) {
            throw new LaunchException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
        }
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        DataDirectory.write(file, secret);
        return secret;
    }
}
