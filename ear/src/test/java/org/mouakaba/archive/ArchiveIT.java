package org.mouakaba.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive carries, to the last jar: a library more is a decision, and so is the place where it lies. */
class ArchiveIT {

    private static final String BUSINESS = "lib/";
    private static final String FACE = "war:WEB-INF/lib/";

    /** What the business needs is seen by all; what only the face needs must lie with it (OmniFaces says so itself). */
    private static final Map<String, Set<String>> CARRIED = Map.of(
            "",
            Set.of("mouakaba-ejb"),
            BUSINESS,
            Set.of(
                    "flyway-core",
                    "flyway-database-postgresql",
                    "uuid-creator",
                    "libphonenumber",
                    "commons-csv",
                    "commons-io",
                    "commons-codec",
                    "jspecify"),
            FACE,
            Set.of("primefaces", "omnifaces"));

    @TempDir
    Path temporary;

    @Test
    void carriesWhatWasDecidedAndNothingElse() throws IOException {
        List<Library> libraries = Library.of(Path.of("target", "mouakaba.ear"));
        assertThat(libraries.stream()
                        .collect(Collectors.groupingBy(
                                Library::place, Collectors.mapping(Library::name, Collectors.toSet()))))
                .isEqualTo(CARRIED);
        assertThat(wrong(libraries)).isEmpty();
    }

    @Test
    void seesWhatMustNotBeThere() throws IOException {
        Path ear = temporary.resolve("bad.ear");
        byte[] twice = zip(Map.of("a/A.class", new byte[0]));
        byte[] war = zip(Map.of("WEB-INF/lib/twice-2.0.jar", twice));
        Files.write(
                ear,
                zip(Map.of(
                        "lib/twice-1.0.jar",
                        twice,
                        "lib/some-api-1.jar",
                        zip(Map.of("jakarta/faces/X.class", new byte[0])),
                        "lib/viral-1.jar",
                        zip(Map.of("META-INF/LICENSE.txt", text("GNU GENERAL PUBLIC LICENSE Version 3"))),
                        "lib/lesser-1.jar",
                        zip(Map.of("META-INF/LICENSE.txt", text("GNU Lesser General Public License"))),
                        "mouakaba-web-1.war",
                        war)));
        assertThat(wrong(Library.of(ear)))
                .containsExactlyInAnyOrder("twice: twice", "some-api: classes of the platform", "viral: GPL");
    }

    private static List<String> wrong(List<Library> libraries) {
        Map<String, Long> copies =
                libraries.stream().collect(Collectors.groupingBy(Library::name, Collectors.counting()));
        return Stream.of(
                        copies.entrySet().stream()
                                .filter(copy -> copy.getValue() > 1)
                                .map(copy -> copy.getKey() + ": twice"),
                        libraries.stream()
                                .filter(Library::jakarta)
                                .map(jar -> jar.name() + ": classes of the platform"),
                        libraries.stream().filter(Library::copyleft).map(jar -> jar.name() + ": GPL"))
                .flatMap(all -> all)
                .toList();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = bytes;
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
