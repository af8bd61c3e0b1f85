package org.mouakaba.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks archives in Java, because a fresh machine need not have tar or xz. An entry or a link that would land outside
 * the target is refused: the archives come from a registry, and nothing of them is trusted to be well meant.
 */
final class Archives {

    private Archives() {}

    static void unpackTarXz(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            unpackTar(tar, target);
        }
    }

    static void unpackTar(TarArchiveInputStream tar, Path target) throws IOException {
        Files.createDirectories(target);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = inside(target, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            createParent(path);
            if (entry.isSymbolicLink()) {
                Path linked = Path.of(entry.getLinkName());
                inside(target, target.relativize(path.resolveSibling(linked)).toString());
                Files.deleteIfExists(path);
                Files.createSymbolicLink(path, linked);
            } else if (entry.isLink()) {
                Files.copy(inside(target, entry.getLinkName()), path, StandardCopyOption.REPLACE_EXISTING);
                permit(path, entry.getMode());
            } else if (entry.isFile()) {
                Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
                permit(path, entry.getMode());
            } else {
                throw new IOException(
                        "The archive holds something that is neither file, directory nor link: " + entry.getName());
            }
        }
    }

    /** Resolves a name of the archive, or refuses it when it would leave the target, also through a link on the way. */
    static Path inside(Path target, String name) throws IOException {
        Path base = target.toAbsolutePath().normalize();
        Path path = base.resolve(name).normalize();
        if (!path.startsWith(base)) {
            throw new IOException("The archive wants to write outside its directory: " + name);
        }
        for (Path parent = path.getParent();
                parent != null && parent.startsWith(base) && !parent.equals(base);
                parent = parent.getParent()) {
            if (Files.isSymbolicLink(parent)) {
                throw new IOException("The archive wants to write through a link: " + name);
            }
        }
        return path;
    }

    private static void createParent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    /** Keeps the executable bit and no more: everything is the owner's to write and everybody's to read. */
    private static void permit(Path path, int mode) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            boolean executable = (mode & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
