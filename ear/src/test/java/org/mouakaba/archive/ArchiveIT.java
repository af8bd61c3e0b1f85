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
            Set.of("org.mouakaba-mouakaba-ejb"),
            BUSINESS,
            Set.of(
                    "org.flywaydb-flyway-core",
                    "org.flywaydb-flyway-database-postgresql",
                    // The module above is built upon this one.
                    "org.flywaydb-flyway-database-cockroachdb",
                    "com.github.f4b6a3-uuid-creator",
                    "com.googlecode.libphonenumber-libphonenumber",
                    "org.apache.commons-commons-csv",
                    "commons-io-commons-io",
                    "commons-codec-commons-codec",
                    // Tells what a file is by its content.
                    "org.apache.tika-tika-core",
                    // Conditions of rules: CEL, what it is built upon, and the annotations that come with these.
                    "dev.cel-cel",
                    "dev.cel-common",
                    "dev.cel-compiler",
                    "dev.cel-protobuf",
                    "dev.cel-runtime",
                    "dev.cel-v1alpha1",
                    "com.google.auto.value-auto-value-annotations",
                    "com.google.errorprone-error_prone_annotations",
                    "com.google.guava-failureaccess",
                    "com.google.guava-guava",
                    "com.google.guava-listenablefuture",
                    "com.google.j2objc-j2objc-annotations",
                    "com.google.protobuf-protobuf-java",
                    "com.google.re2j-re2j",
                    "org.antlr-antlr4-runtime",
                    "org.threeten-threeten-extra",
                    // Expressions of forms; workbooks of before 2007, and what these are read with.
                    "jaxen-jaxen",
                    "org.apache.poi-poi",
                    "org.apache.commons-commons-collections4",
                    "org.apache.commons-commons-math3",
                    "com.zaxxer-SparseBitSet",
                    // Paper: FOP, and what it shapes letters and draws pictures with.
                    "org.apache.xmlgraphics-fop-core",
                    "org.apache.xmlgraphics-fop-events",
                    "org.apache.xmlgraphics-fop-util",
                    "org.apache.xmlgraphics-xmlgraphics-commons",
                    "org.apache.xmlgraphics-batik-anim",
                    "org.apache.xmlgraphics-batik-awt-util",
                    "org.apache.xmlgraphics-batik-bridge",
                    "org.apache.xmlgraphics-batik-codec",
                    "org.apache.xmlgraphics-batik-constants",
                    "org.apache.xmlgraphics-batik-css",
                    "org.apache.xmlgraphics-batik-dom",
                    "org.apache.xmlgraphics-batik-ext",
                    "org.apache.xmlgraphics-batik-extension",
                    "org.apache.xmlgraphics-batik-gvt",
                    "org.apache.xmlgraphics-batik-i18n",
                    "org.apache.xmlgraphics-batik-parser",
                    "org.apache.xmlgraphics-batik-script",
                    "org.apache.xmlgraphics-batik-shared-resources",
                    "org.apache.xmlgraphics-batik-svg-dom",
                    "org.apache.xmlgraphics-batik-svggen",
                    "org.apache.xmlgraphics-batik-transcoder",
                    "org.apache.xmlgraphics-batik-util",
                    "org.apache.xmlgraphics-batik-xml",
                    "org.apache.pdfbox-fontbox",
                    "org.apache.pdfbox-pdfbox-io",
                    "xml-apis-xml-apis-ext"),
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
                        "lib/org.group-twice-1.0.jar",
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
                .containsExactlyInAnyOrder(
                        "lib/org.group-twice: twice",
                        "war:WEB-INF/lib/twice: twice",
                        "some-api: classes of the platform",
                        "viral: GPL");
    }

    private static List<String> wrong(List<Library> libraries) {
        return Stream.of(
                        libraries.stream()
                                .filter(jar -> libraries.stream().anyMatch(jar::repeats))
                                .map(jar -> jar.place() + jar.name() + ": twice"),
                        libraries.stream()
                                .filter(Library::platform)
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
