package org.mouakaba.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A component is a word of the trade: it stands in the glossary in three languages, and in the list of components. */
class GlossaryTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path BUSINESS = Path.of("src", "main", "java", "org", "mouakaba");

    /** Plumbing without a word of the trade. */
    private static final Set<String> WITHOUT_A_WORD = Set.of("platform");

    /** {@code casefile.CaseFile}, {@code casefile}. */
    private static final Pattern CODE = Pattern.compile("`([a-z]+)(?:\\.([A-Z]\\w*))?[`.]");

    @Test
    void everyComponentHasItsWord() throws IOException {
        assertThat(withoutAWord(components(), glossary())).isEmpty();
    }

    @Test
    void everyWordHasThreeLanguagesAndNamesWhatExists() throws IOException {
        assertThat(wrong(glossary())).isEmpty();
    }

    @Test
    void everyComponentStandsInTheArchitecture() throws IOException {
        String listed = Files.readString(DOCS.resolve("architecture.md"));
        assertThat(components()).allSatisfy(component -> assertThat(listed).contains('`' + component + '`'));
    }

    @Test
    void seesWhatIsWrong() throws IOException {
        List<String> glossary = List.of(
                "| Case | حالة | dossier | `casefile.CaseFile` | |",
                "| Ghost | شبح | fantôme | `casefile.Ghost` | |",
                "| Half |  | moitié | `person.Person` | |");
        assertThat(withoutAWord(Set.of("casefile", "person", "referral"), glossary))
                .containsExactly("referral");
        assertThat(wrong(glossary)).containsExactly("Ghost: there is no casefile.Ghost", "Half: a language is missing");
    }

    private static Set<String> withoutAWord(Set<String> components, List<String> glossary) {
        return components.stream()
                .filter(component -> !WITHOUT_A_WORD.contains(component))
                .filter(component -> glossary.stream()
                        .noneMatch(line -> CODE.matcher(cells(line)[4])
                                .results()
                                .anyMatch(code -> code.group(1).equals(component))))
                .collect(Collectors.toSet());
    }

    private static List<String> wrong(List<String> glossary) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : glossary) {
            String[] cells = cells(line);
            if (Stream.of(cells[1], cells[2], cells[3]).anyMatch(String::isBlank)) {
                wrong.add(cells[1] + ": a language is missing");
            }
            Matcher code = CODE.matcher(cells[4]);
            while (code.find()) {
                if (code.group(2) != null && !exists(code.group(1), code.group(2))) {
                    wrong.add(cells[1] + ": there is no " + code.group(1) + '.' + code.group(2));
                }
            }
        }
        return wrong;
    }

    private static boolean exists(String component, String type) throws IOException {
        try (Stream<Path> files = Files.walk(BUSINESS.resolve(component))) {
            return files.anyMatch(file -> file.getFileName().toString().equals(type + ".java"));
        }
    }

    private static Set<String> components() throws IOException {
        try (Stream<Path> folders = Files.list(BUSINESS)) {
            return folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** The lines of the table, without its head. */
    private static List<String> glossary() throws IOException {
        return Files.readAllLines(DOCS.resolve("glossary.md")).stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    private static String[] cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
