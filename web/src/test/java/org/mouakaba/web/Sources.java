package org.mouakaba.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files that the rules below are about. */
final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path JAVA = Path.of("src/main/java");
    static final Path BUNDLES = Path.of("src/main/resources/org/mouakaba/web");
    static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    private Sources() {}

    static List<Path> pages() {
        return files(WEBAPP, ".xhtml");
    }

    /** Pages that have an address of their own: not what lies under WEB-INF. */
    static List<Path> addressed() {
        return pages().stream()
                .filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF")))
                .toList();
    }

    static List<Path> classes() {
        return files(JAVA, ".java");
    }

    /** The business, which names texts of the face by their keys: the lines of a timeline. */
    static List<Path> business() {
        return files(Path.of("..", "ejb", "src", "main", "java"), ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders that have a bundle of this name: its components. */
    static List<String> components(String bundle) {
        return files(BUNDLES, bundle + "_fr.properties").stream()
                .map(file -> Objects.requireNonNull(BUNDLES.relativize(file).getParent())
                        .toString())
                .toList();
    }

    static Set<String> keys(String component, String bundle, String language) {
        Path file = BUNDLES.resolve(component).resolve(bundle + '_' + language + ".properties");
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    static List<Path> files(Path under, String ending) {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
