package org.mouakaba.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every servlet and every resource of the API stands in ADR 33, with what is asked before it answers. */
class WaysOutTest {

    private static final java.nio.file.Path RECORD =
            java.nio.file.Path.of("..", "docs", "adr", "0033-what-leaves-and-on-which-ground.md");

    @Test
    void whateverAnswersOutsideThePagesStandsInTheRecord() throws IOException {
        Set<String> answers = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("org.mouakaba.web").stream()
                        .filter(c -> c.isAnnotatedWith(WebServlet.class) || c.isAnnotatedWith(Path.class))
                        .map(JavaClass::getSimpleName)
                        .collect(toCollection(TreeSet::new));
        assertThat(answers).contains("ConsentFileServlet", "CasesResource");
        String record = Files.readString(RECORD);
        answers.removeIf(name -> record.contains("`" + name + "`"));
        assertThat(answers).as("answers without a row in ADR 33").isEmpty();
    }
}
