package org.mouakaba.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Everything that must survive a restart, in one directory that one launcher uses at a time. What each part is stands
 * in {@code docs/operations.md}.
 */
final class DataDirectory implements AutoCloseable {

    /** Below this the database would soon stop in the middle of somebody's work. */
    private static final long LEAST_FREE_BYTES = 1_000_000_000L;

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the directory for this launcher, and makes it when it is not there. The lock is the operating system's: it
     * ends with this process, however that ends.
     */
    static DataDirectory open(Path root) {
        try {
            Files.createDirectories(root);
            restrict(root, "rwx------");
            FileChannel channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new LaunchException(
                        "Another Mouakaba is running with the data in %s: stop it, or choose another place with -Dmouakaba.data=DIR."
                                .formatted(root));
            }
            DataDirectory data = new DataDirectory(root, channel);
            data.requireSpace();
            Files.createDirectories(data.run());
            Files.createDirectories(data.logs());
            Files.createDirectories(data.work());
            return data;
        } catch (IOException e) {
            throw new LaunchException(
                    "The data directory %s cannot be written (%s): choose another place with -Dmouakaba.data=DIR."
                            .formatted(root, e.getMessage()),
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new LaunchException(
                    "Only %d MB are free where %s lies and Mouakaba needs %d MB: free some, or choose another place with -Dmouakaba.data=DIR."
                            .formatted(free / 1_000_000, root, LEAST_FREE_BYTES / 1_000_000));
        }
    }

    Path root() {
        return root;
    }

    /** The database's own files. */
    Path database() {
        return root.resolve("database");
    }

    /** Passwords that were drawn at the first start. */
    Path secrets() {
        return root.resolve("secrets");
    }

    /** The running server's base directory: timers and the transaction log survive, the rest is made at every start. */
    Path server() {
        return root.resolve("server");
    }

    /** The running Keycloak's home: its realm to import, its theme, its transaction log; made at every start. */
    Path identity() {
        return root.resolve("keycloak");
    }

    /** What each part printed. */
    Path logs() {
        return root.resolve("logs");
    }

    /** Which processes were started, so that the next launcher recognises what a killed one left behind. */
    Path run() {
        return root.resolve("run");
    }

    /** What can be thrown away between two starts. */
    Path work() {
        return root.resolve("work");
    }

    /** Whether something that is done once was done, and with what. */
    boolean isDone(String what, String with) {
        Path marker = marker(what);
        try {
            return Files.exists(marker) && Files.readString(marker).equals(with);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether something that is done once was done, with whatever. */
    boolean isDone(String what) {
        return Files.exists(marker(what));
    }

    /** Remembers that something was done; called only after it succeeded. */
    void done(String what, String with) {
        write(marker(what), with);
    }

    private Path marker(String what) {
        return root.resolve("done").resolve(what);
    }

    /** Writes a small file for its owner only, whole or not at all. */
    static void write(Path file, String content) {
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
                restrict(parent, "rwx------");
            }
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside);
            restrict(beside, "rw-------");
            Files.writeString(beside, content, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchException("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }

    static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }
}
