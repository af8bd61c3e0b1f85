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

/**
 * The files that the lint tests are about.
 *
 * @param root this module, or a small broken one that a test has made to see its rule fail
 */
record Sources(Path root) {

    static final Sources PRODUCT = new Sources(Path.of(""));
    static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    /** Writes a file of a broken module. */
    Sources with(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
        return this;
    }

    Path webapp() {
        return root.resolve("src/main/webapp");
    }

    Path java() {
        return root.resolve("src/main/java");
    }

    Path bundles() {
        return root.resolve("src/main/resources/org/mouakaba/web");
    }

    List<Path> pages() {
        return files(webapp(), ".xhtml");
    }

    /** Pages that have an address of their own: not what lies under WEB-INF. */
    List<Path> addressed() {
        return pages().stream()
                .filter(page -> !page.startsWith(webapp().resolve("WEB-INF")))
                .toList();
    }

    List<Path> classes() {
        return files(java(), ".java");
    }

    /** The business, which names texts of the face by their keys: the lines of a timeline. */
    List<Path> business() {
        return files(root.resolve("../ejb/src/main/java"), ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders that have a bundle of this name: its components. */
    List<String> components(String bundle) {
        return files(bundles(), bundle + "_fr.properties").stream()
                .map(file -> Objects.requireNonNull(bundles().relativize(file).getParent())
                        .toString())
                .toList();
    }

    Set<String> keys(String component, String bundle, String language) {
        Path file = bundles().resolve(component).resolve(bundle + '_' + language + ".properties");
        Properties words = new Properties();
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    static List<Path> files(Path under, String ending) {
        if (!Files.isDirectory(under)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
