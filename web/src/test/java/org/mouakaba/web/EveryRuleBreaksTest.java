package org.mouakaba.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A rule that cannot fail guards nothing: each one is shown a few lines that break it, and it alone. The lines are text,
 * compiled for the moment, so that nothing broken lies among the classes. The business has the same test for its rules;
 * the two modules share no test code, because a build that skips tests would lack it.
 */
class EveryRuleBreaksTest {

    private static final String VIEW = "@jakarta.inject.Named @jakarta.enterprise.context.RequestScoped ";

    /** The rule's number, and what breaks it: compilation units, each from its {@code package} on. */
    static final List<Map.Entry<String, String>> BROKEN = List.of(
            entry("r02", """
                    package org.mouakaba.alpha.control; public class AlphaRules {}
                    package org.mouakaba.web.alpha; class Reader { org.mouakaba.alpha.control.AlphaRules rules; }
                    """),
            entry("r02", """
                    package org.mouakaba.alpha.entity; public class Alpha {}
                    package org.mouakaba.web.alpha; class Reader { org.mouakaba.alpha.entity.Alpha alpha; }
                    """),
            entry("r03", "package org.mouakaba.web.alpha; class Reader { jakarta.persistence.EntityManager em; }"),
            entry("r03", "package org.mouakaba.web.alpha; class Reader { java.sql.Connection connection; }"),
            entry("r03", "package org.mouakaba.web.alpha; @jakarta.transaction.Transactional class Reader {}"),
            entry("r03b", """
                    package org.mouakaba.web.alpha; public class Words {}
                    package org.mouakaba.web.beta; class Reader { org.mouakaba.web.alpha.Words words; }
                    """),
            entry("r03b", """
                    package org.mouakaba.web.alpha; public class Words {}
                    package org.mouakaba.web.shared; class Reader { org.mouakaba.web.alpha.Words words; }
                    """),
            entry("r09", "package org.mouakaba.web.alpha; class Late { Object now = java.time.LocalTime.now(); }"),
            entry("r09", "package org.mouakaba.web.alpha; class Late { Object now = java.time.Clock.systemUTC(); }"),
            entry("r09", "package org.mouakaba.web.alpha; class Late { long now = System.currentTimeMillis(); }"),
            entry("r11", """
                    package org.mouakaba.web.alpha; @jakarta.enterprise.context.RequestScoped class NamelessView {}
                    """),
            entry("r11", """
                    package org.mouakaba.web.alpha;
                    @jakarta.inject.Named @jakarta.enterprise.context.ApplicationScoped class EternalView {}
                    """),
            entry("r11", """
                    package org.mouakaba.web.alpha;
                    @jakarta.inject.Named @org.omnifaces.cdi.ViewScoped class UnstorableView {}
                    """),
            entry("r11b", """
                    package org.mouakaba.web.alpha; %s class GreedyView {
                        @jakarta.inject.Inject Runnable a; @jakarta.inject.Inject Runnable b;
                        @jakarta.inject.Inject Runnable c; @jakarta.inject.Inject Runnable d; }
                    """.formatted(VIEW)),
            entry("r11c", """
                    package org.mouakaba.web.alpha; @jakarta.enterprise.context.SessionScoped
                    class Remembered implements java.io.Serializable {}
                    """),
            entry("r11d", """
                    package org.mouakaba.web.alpha; @jakarta.faces.view.ViewScoped
                    class Kept implements java.io.Serializable {}
                    """),
            entry("r14", "package org.mouakaba.web.alpha; class AlphaTable {}"),
            entry("r14", "package org.mouakaba.web.alpha; @jakarta.ws.rs.Path(\"/alphas\") class Alphas {}"),
            entry("r14", "package org.mouakaba.web.alpha; class AlphaConverter {}"),
            entry("r14b", "package org.mouakaba.web.alpha; class AlphaHelper {}"),
            entry("r14b", "package org.mouakaba.web.alpha; class BaseAlpha {}"),
            entry("r15", "package org.mouakaba.web.alpha; class Loud { void say() { System.err.println(); } }"),
            entry("r15", """
                    package org.mouakaba.web.alpha; class Loud { void say(Exception e) { e.printStackTrace(); } }
                    """),
            entry("r15", "package org.mouakaba.web.alpha; class Old { Object then = new java.util.Date(0); }"),
            entry(
                    "r15b",
                    "package org.mouakaba.web.alpha; class Holder { jakarta.faces.context.FacesContext faces; }"));

    @TempDir
    Path classes;

    @ParameterizedTest
    @FieldSource("BROKEN")
    void theRuleSeesItAndNoOtherDoes(Map.Entry<String, String> broken) {
        JavaClasses compiled = compiled(broken.getValue());
        assertThat(rules().entrySet().stream()
                        .filter(rule -> rule.getValue()
                                .allowEmptyShould(true)
                                .evaluate(compiled)
                                .hasViolation())
                        .map(Map.Entry::getKey))
                .as(broken.getValue())
                .containsExactly(broken.getKey());
    }

    @Test
    void noRuleIsLeftOut() {
        assertThat(BROKEN.stream().map(Map.Entry::getKey).distinct())
                .containsExactlyInAnyOrderElementsOf(rules().keySet());
    }

    /** r11b_a_view_is_given_little → r11b. */
    private static SortedMap<String, ArchRule> rules() {
        SortedMap<String, ArchRule> rules = new TreeMap<>();
        Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .forEach(field -> {
                    try {
                        rules.put(
                                field.getName().substring(0, field.getName().indexOf('_')), (ArchRule) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return rules;
    }

    private JavaClasses compiled(String units) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        boolean compiles =
                compiler.getTask(said, null, null, options, null, units(units)).call();
        assertThat(compiles).as(said.toString()).isTrue();
        return new ClassFileImporter().importPath(classes);
    }

    private static List<JavaFileObject> units(String text) {
        return Stream.of(text.split("(?=package )", -1))
                .filter(unit -> !unit.isBlank())
                .<JavaFileObject>map(Unit::new)
                .toList();
    }

    /** Source text; a public class in it may have any name. */
    private static final class Unit extends SimpleJavaFileObject {

        private final String text;

        Unit(String text) {
            super(URI.create("text:///" + Integer.toHexString(text.hashCode()) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
