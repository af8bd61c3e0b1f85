package org.mouakaba.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    @TempDir
    private Path temporary;

    @Test
    void unpacksFilesDirectoriesAndLinks() throws IOException {
        Path target = temporary.resolve("out");
        unpack(target, tar -> {
            directory(tar, "bin/");
            file(tar, "bin/run", "#!", 0755);
            file(tar, "lib/a.so.1", "library", 0644);
            link(tar, "lib/a.so", "a.so.1", TarConstants.LF_SYMLINK);
            link(tar, "lib/b.so", "lib/a.so.1", TarConstants.LF_LINK);
        });
        assertThat(target.resolve("bin/run")).hasContent("#!").isExecutable();
        assertThat(Files.isExecutable(target.resolve("lib/a.so.1"))).isFalse();
        assertThat(target.resolve("lib/a.so")).isSymbolicLink().hasContent("library");
        assertThat(target.resolve("lib/b.so")).isRegularFile().hasContent("library");
    }

    @Test
    void refusesAnEntryOutsideTheTarget() {
        Path target = temporary.resolve("out");
        assertThatThrownBy(() -> unpack(target, tar -> file(tar, "../stolen", "x", 0644)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(temporary.resolve("stolen")).doesNotExist();
    }

    @Test
    void refusesAnAbsoluteEntry() {
        assertThatThrownBy(() -> Archives.inside(temporary, "/etc/passwd")).isInstanceOf(IOException.class);
    }

    @Test
    void refusesALinkOutOfTheTarget() {
        assertThatThrownBy(() ->
                        unpack(temporary.resolve("out"), tar -> link(tar, "way", "../../etc", TarConstants.LF_SYMLINK)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        unpack(temporary.resolve("out"), tar -> link(tar, "copy", "../secret", TarConstants.LF_LINK)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesToWriteThroughALink() {
        assertThatThrownBy(() -> unpack(temporary.resolve("out"), tar -> {
                    directory(tar, "real/");
                    link(tar, "way", "real", TarConstants.LF_SYMLINK);
                    file(tar, "way/file", "x", 0644);
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("through a link");
    }

    private interface Content {
        void into(TarArchiveOutputStream tar) throws IOException;
    }

    private static void unpack(Path target, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            content.into(tar);
        }
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Archives.unpackTar(tar, target);
        }
    }

    private static void directory(TarArchiveOutputStream tar, String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name));
        tar.closeArchiveEntry();
    }

    private static void file(TarArchiveOutputStream tar, String name, String text, int mode) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        entry.setMode(mode);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static void link(TarArchiveOutputStream tar, String name, String to, byte kind) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(to);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }
}
