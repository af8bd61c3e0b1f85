package org.mouakaba.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class that outgrows these lengths does two things and is two classes. Views and pages have
 * budgets of their own in {@code web}.
 */
class FileLengthTest {

    private static final int CLASS = 300;
    private static final int BOUNDARY = 250;
    private static final int TEST = 350;

    @TempDir
    Path temporary;

    @Test
    void noClassOfAnyModuleIsTooLong() throws IOException {
        assertThat(tooLong(Path.of(".."))).isEmpty();
    }

    @Test
    void seesWhatIsTooLong() throws IOException {
        write("ejb/src/main/java/org/mouakaba/alpha/boundary/AlphaService.java", BOUNDARY);
        write("ejb/src/main/java/org/mouakaba/alpha/boundary/LongService.java", BOUNDARY + 1);
        write("web/src/main/java/org/mouakaba/web/Fits.java", CLASS);
        write("web/src/main/java/org/mouakaba/web/Long.java", CLASS + 1);
        write("ear/src/test/java/org/mouakaba/FitsTest.java", TEST);
        write("ear/src/test/java/org/mouakaba/LongTest.java", TEST + 1);
        assertThat(tooLong(temporary))
                .containsExactlyInAnyOrder(
                        "LongService.java has 251 lines, 250 at most",
                        "Long.java has 301 lines, 300 at most",
                        "LongTest.java has 351 lines, 350 at most");
    }

    private void write(String file, int lines) throws IOException {
        Path path = temporary.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "\n".repeat(lines));
    }

    private static List<String> tooLong(Path root) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path module : children(root)) {
            Path sources = module.resolve("src");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file :
                            (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                        int most = most(sources.relativize(file));
                        int lines = Files.readAllLines(file).size();
                        if (lines > most) {
                            wrong.add("%s has %d lines, %d at most".formatted(file.getFileName(), lines, most));
                        }
                    }
                }
            }
        }
        return wrong;
    }

    private static List<Path> children(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.toList();
        }
    }

    private static int most(Path file) {
        if (file.startsWith("test")) {
            return TEST;
        }
        boolean boundary = file.toString().matches(".*/boundary/\\w+(Service|Queries)\\.java");
        return boundary ? BOUNDARY : CLASS;
    }
}
