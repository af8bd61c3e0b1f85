package org.mouakaba.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.consent.boundary.DisclosureGate;
import org.mouakaba.document.boundary.PdfRenderer;
import org.mouakaba.document.boundary.TableWriter;
import org.mouakaba.referral.control.Sending;
import org.mouakaba.referral.control.SharingGate;
import org.mouakaba.referral.entity.Referral;

/** Every way by which something about a person leaves stands in ADR 33, with what is asked before and who has seen it. */
class WaysOutTest {

    private static final Path RECORD = Path.of("..", "docs", "adr", "0033-what-leaves-and-on-which-ground.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern COMPONENT = Pattern.compile("org\\.mouakaba\\.(\\w+)");
    private static final int CODE = 4;
    private static final int SEEN_BY = 5;

    /** Components that keep something about persons; a partner's call into one of them is a way out. */
    private static final Set<String> ABOUT_PERSONS = Set.of(
            "assessment",
            "careplan",
            "casefile",
            "consent",
            "entitlement",
            "followup",
            "household",
            "intake",
            "person",
            "referral");

    private final JavaClasses product =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.mouakaba");

    @Test
    void whateverPrintsStandsInTheRecord() throws IOException {
        Set<String> printers = product.stream()
                .filter(c -> !component(c).equals("document"))
                .filter(c -> uses(c, PdfRenderer.class) || uses(c, TableWriter.class))
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
        assertThat(printers).contains("PaperFiles", "ConsentPaper");
        printers.removeAll(named(CODE));
        assertThat(printers).as("printers without a row in ADR 33").isEmpty();
    }

    @Test
    void whateverAPartnerMayCallWherePersonsAreKeptStandsInTheRecord() throws IOException {
        Set<String> doors = product.stream()
                .filter(ArchitectureTest.SESSION_BEANS)
                .filter(c -> ABOUT_PERSONS.contains(component(c)))
                .filter(c -> forPartners(c) || c.getMethods().stream().anyMatch(WaysOutTest::forPartners))
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
        assertThat(doors).contains("ReferralQueries");
        doors.removeAll(named(CODE));
        assertThat(doors).as("doors for partners without a row in ADR 33").isEmpty();
    }

    @Test
    void aReferralLeavesByTheGateOnly() {
        Set<String> senders = product.get(Referral.class).getMethods().stream()
                .filter(m -> m.getName().equals("send"))
                .flatMap(m -> m.getCallsOfSelf().stream())
                .map(call -> call.getOriginOwner().getName().replaceAll("\\$.*", ""))
                .collect(toSet());
        assertThat(senders).containsExactly(Sending.class.getName());
        assertThat(uses(product.get(Sending.class), SharingGate.class)).isTrue();
        assertThat(uses(product.get(SharingGate.class), DisclosureGate.class)).isTrue();
    }

    @Test
    void whatTheRecordNamesIsThere() throws IOException {
        Set<String> files = new HashSet<>();
        for (String module : List.of("ejb", "web", "ear")) {
            try (Stream<Path> found = Files.walk(Path.of("..", module, "src"))) {
                found.forEach(file -> files.add(String.valueOf(file.getFileName())));
            }
        }
        for (int column : List.of(CODE, SEEN_BY)) {
            assertThat(named(column)).isNotEmpty().allMatch(name -> files.contains(name + ".java"));
        }
    }

    private static Set<String> named(int column) throws IOException {
        return Files.readAllLines(RECORD).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.split("\\|", -1))
                .flatMap(cells -> NAME.matcher(cells[column]).results())
                .map((MatchResult found) -> found.group(1))
                .collect(toSet());
    }

    private static boolean uses(JavaClass c, Class<?> other) {
        return c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().isEquivalentTo(other));
    }

    private static boolean forPartners(CanBeAnnotated door) {
        return door.isAnnotatedWith(RolesAllowed.class)
                && Arrays.asList(roles(door)).contains(Role.REFERRAL_PARTNER);
    }

    private static String[] roles(CanBeAnnotated door) {
        return door instanceof JavaClass c
                ? c.getAnnotationOfType(RolesAllowed.class).value()
                : ((JavaMethod) door).getAnnotationOfType(RolesAllowed.class).value();
    }

    private static String component(JavaClass c) {
        Matcher name = COMPONENT.matcher(c.getPackageName());
        return name.lookingAt() ? name.group(1) : "";
    }
}
