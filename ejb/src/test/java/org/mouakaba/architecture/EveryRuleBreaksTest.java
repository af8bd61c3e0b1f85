package org.mouakaba.architecture;

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
 * compiled for the moment, so that nothing broken lies among the classes.
 */
class EveryRuleBreaksTest {

    /** The rule's number, and what breaks it: compilation units, each from its {@code package} on. */
    static final List<Map.Entry<String, String>> BROKEN = List.of(
            entry("r01", """
                    package org.mouakaba.alpha.boundary; public class Alpha { org.mouakaba.beta.boundary.Beta next; }
                    package org.mouakaba.beta.boundary; public class Beta { org.mouakaba.alpha.boundary.Alpha next; }
                    """),
            entry("r02", """
                    package org.mouakaba.alpha.control; public class Count {}
                    package org.mouakaba.beta.control; class Reader { org.mouakaba.alpha.control.Count count; }
                    """),
            entry("r02", """
                    package org.mouakaba.alpha.entity; public class Thing {}
                    package org.mouakaba.beta.boundary; class Reader { org.mouakaba.alpha.entity.Thing thing; }
                    """),
            entry("r02b", """
                    package org.mouakaba.alpha.boundary;
                    @jakarta.ejb.Stateless @org.mouakaba.platform.Recorded public class AlphaService {}
                    package org.mouakaba.alpha.control; class Upward { org.mouakaba.alpha.boundary.AlphaService up; }
                    """),
            entry("r02c", """
                    package org.mouakaba.alpha.entity; class Thing { @jakarta.inject.Inject Runnable given; }
                    """),
            entry("r03", """
                    package org.mouakaba.alpha.boundary; class Shown { jakarta.faces.context.FacesContext faces; }
                    """),
            entry("r04", """
                    package org.mouakaba.alpha.boundary;
                    @jakarta.ejb.Stateless @org.mouakaba.platform.Recorded
                    public class AlphaService { public void act() {} }
                    """),
            entry("r04", """
                    package org.mouakaba.alpha.boundary;
                    @jakarta.ejb.Stateless @org.mouakaba.platform.Recorded
                    public class AlphaService { @jakarta.annotation.security.PermitAll public void act() {} }
                    """),
            entry("r04b", """
                    package org.mouakaba.alpha.control;
                    @jakarta.annotation.security.RolesAllowed("NOBODY") class Guarded {}
                    """),
            entry("r05", """
                    package org.mouakaba.alpha.entity;
                    @jakarta.persistence.Entity public class Thing { @jakarta.persistence.Version int version; }
                    package org.mouakaba.alpha.boundary; public class Reads {
                        public java.util.List<org.mouakaba.alpha.entity.Thing> all() { return null; } }
                    """),
            entry("r06", """
                    package org.mouakaba.alpha.control; public class AlphaRepository {
                        public java.util.List<String> named(String like) { return java.util.List.of(like); } }
                    """),
            entry("r07", """
                    package org.mouakaba.alpha.boundary; @jakarta.ejb.Stateless public class AlphaQueries {}
                    """),
            entry("r08", """
                    package org.mouakaba.alpha.control; class Keeper { @jakarta.transaction.Transactional void keep() {} }
                    """),
            entry("r08", """
                    package org.mouakaba.alpha.control; class Keeper { @jakarta.ejb.Asynchronous void keep() {} }
                    """),
            entry("r09", late("java.time.Instant.now()")),
            entry("r09", late("java.time.LocalDate.now()")),
            entry("r09", late("java.time.LocalTime.now(java.time.ZoneOffset.UTC)")),
            entry("r09", late("java.time.LocalDateTime.now()")),
            entry("r09", late("java.time.OffsetDateTime.now()")),
            entry("r09", late("java.time.ZonedDateTime.now()")),
            entry("r09", late("java.time.Year.now()")),
            entry("r09", late("java.time.YearMonth.now()")),
            entry("r09", late("java.time.MonthDay.now()")),
            entry("r09", late("java.time.LocalDate.now(java.time.Clock.systemUTC())")),
            entry("r09", late("System.currentTimeMillis()")),
            entry("r10", """
                    package org.mouakaba.alpha.entity; @jakarta.persistence.Embeddable class Part {
                        public void setName(String name) {} }
                    """),
            entry("r10b", """
                    package org.mouakaba.alpha.entity; @jakarta.persistence.Entity class Thing {}
                    """),
            entry("r11", """
                    package org.mouakaba.alpha.control; @jakarta.enterprise.context.SessionScoped
                    class Remembered implements java.io.Serializable {}
                    """),
            entry("r12", """
                    package org.mouakaba.alpha.control; class Counter { @jakarta.inject.Inject Runnable next; int seen; }
                    """),
            entry("r12", """
                    package org.mouakaba.alpha.boundary;
                    @jakarta.ejb.Stateless @org.mouakaba.platform.Recorded
                    class AlphaService { final java.util.List<String> seen = new java.util.ArrayList<>(); }
                    """),
            entry("r12b", """
                    package org.mouakaba.alpha.boundary;
                    @jakarta.ejb.Stateless @org.mouakaba.platform.Recorded class AlphaService {
                        @jakarta.inject.Inject Runnable a; @jakarta.inject.Inject Runnable b;
                        @jakarta.inject.Inject Runnable c; @jakarta.inject.Inject Runnable d;
                        @jakarta.inject.Inject Runnable e; @jakarta.inject.Inject Runnable f;
                        @jakarta.annotation.Resource Runnable g; }
                    """),
            entry("r13", """
                    package org.mouakaba.alpha.boundary; public class Alpha {}
                    package org.mouakaba.platform; class Curious { org.mouakaba.alpha.boundary.Alpha alpha; }
                    """),
            entry("r14", """
                    package org.mouakaba.alpha.boundary; class AlphaService {}
                    """),
            entry("r14b", """
                    package org.mouakaba.alpha.boundary;
                    @jakarta.ejb.Stateless @org.mouakaba.platform.Recorded class Doer {}
                    """),
            entry("r14c", """
                    package org.mouakaba.alpha.boundary; class AlphaPolicy {}
                    """),
            entry("r14d", """
                    package org.mouakaba.alpha.control; class Hidden {
                        @jakarta.persistence.PersistenceContext jakarta.persistence.EntityManager em; }
                    """),
            entry("r14e", """
                    package org.mouakaba.alpha.control;
                    @jakarta.persistence.Entity class Thing { @jakarta.persistence.Version int version; }
                    """),
            entry("r14f", """
                    package org.mouakaba.alpha.control; class ThingCriteria {}
                    """),
            entry("r14g", "package org.mouakaba.alpha.control; class ThingManager {}"),
            entry("r14g", "package org.mouakaba.alpha.control; class AbstractThing {}"),
            entry("r14g", "package org.mouakaba.alpha.common; class Thing {}"),
            entry("r15", late("new java.util.Date(0)")),
            entry("r15", """
                    package org.mouakaba.alpha.control; class Loud { void say() { System.out.println(); } }
                    """),
            entry("r15", """
                    package org.mouakaba.alpha.control; class Loud { void say(Exception e) { e.printStackTrace(); } }
                    """));

    @TempDir
    Path classes;

    private static String late(String moment) {
        return "package org.mouakaba.alpha.control; class Late { Object moment = " + moment + "; }";
    }

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

    /** r02b_control_calls_no_service… → r02b. */
    private static SortedMap<String, ArchRule> rules() {
        SortedMap<String, ArchRule> rules = new TreeMap<>();
        Stream.of(ArchitectureTest.class, NamesTest.class)
                .flatMap(rulebook -> Arrays.stream(rulebook.getDeclaredFields()))
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
