package org.mouakaba.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mouakaba.audit.boundary.AuditPage;
import org.mouakaba.audit.boundary.LookPage;
import org.mouakaba.household.boundary.Family;
import org.mouakaba.person.boundary.PersonChangePage;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.platform.Page;
import org.mouakaba.reporting.boundary.CaseCountTable;
import org.mouakaba.supervision.boundary.TeamBoard;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.worklist.boundary.Today;

/** Whatever a boundary lists, some test counts its statements: see {@link ListsIT} for the way. */
class EveryListIsCountedTest {

    private static final Set<Class<?>> LISTS = Set.of(
            Page.class,
            Collection.class,
            Map.class,
            AuditPage.class,
            CaseCountTable.class,
            Family.class,
            LookPage.class,
            PersonChangePage.class,
            PersonMatches.class,
            TeamBoard.class,
            Today.class);

    private static final Set<String> NOT_COUNTED = Set.of(
            // Reference data, all of it in one statement or kept in memory.
            "CalendarQueries.holidays",
            "CodeListQueries.choices",
            "CodeListQueries.entries",
            "CodeListQueries.lists",
            "GoalTemplateQueries.all",
            "GoalTemplateQueries.offered",
            "InstrumentQueries.all",
            "InstrumentQueries.complaints",
            "InstrumentQueries.published",
            "InstrumentQueries.rows",
            "OrganisationQueries.authorities",
            "OrganisationQueries.partners",
            "OrganisationQueries.units",
            "RuleQueries.all",
            "RuleQueries.words",
            "SettingQueries.inForce",
            "SettingService.all",
            "SettingService.history",
            "TerritoryQueries.upToProvinces",
            // The same finder as the search, which is counted.
            "PersonQueries.possibleMatches",
            "PersonQueries.probableMatches",
            // No list of rows: what stands against one closing, the caller's roles; what a timer is to do.
            "CaseClosureService.obstacles",
            "CurrentActor.roles",
            "JobRuns.told",
            "PendingAlignments.due");

    private final JavaClasses classes = new ClassFileImporter().importPackages("org.mouakaba");

    @Test
    void someTestCountsTheStatementsOfEveryList() {
        Set<String> counted = classes.stream()
                .filter(c -> c.getSimpleName().endsWith("IT"))
                .flatMap(EveryListIsCountedTest::counted)
                .collect(toSet());
        Set<String> lists = classes.stream()
                .filter(ArchitectureTest.SESSION_BEANS)
                .filter(bean -> bean.getPackageName().endsWith(".boundary"))
                .flatMap(bean -> bean.getMethods().stream())
                .filter(EveryListIsCountedTest::lists)
                .map(EveryListIsCountedTest::name)
                .collect(toSet());
        assertThat(lists).hasSizeGreaterThan(30).containsAll(NOT_COUNTED);
        lists.removeAll(NOT_COUNTED);
        lists.removeAll(counted);
        assertThat(lists).as("lists whose statements no test counts").isEmpty();
    }

    private static boolean lists(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && LISTS.stream().anyMatch(list -> method.getRawReturnType().isAssignableTo(list));
    }

    /** What the methods that count statements call, by way of their own class's methods too. */
    private static Stream<String> counted(JavaClass test) {
        Set<JavaCodeUnit> reached = new HashSet<>();
        test.getCodeUnits().stream()
                .filter(unit -> accesses(unit)
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Fixtures.class)
                                && access.getName().equals("statementsOf")))
                .forEach(unit -> reach(unit, test, reached));
        return reached.stream()
                .flatMap(EveryListIsCountedTest::accesses)
                .map(access -> access.getTargetOwner().getSimpleName() + "." + access.getName());
    }

    private static void reach(JavaCodeUnit unit, JavaClass test, Set<JavaCodeUnit> reached) {
        if (reached.add(unit)) {
            Set<String> called = accesses(unit)
                    .filter(access -> access.getTargetOwner().equals(test))
                    .map(JavaAccess::getName)
                    .collect(toSet());
            test.getCodeUnits().stream()
                    .filter(other -> called.contains(other.getName()))
                    .forEach(other -> reach(other, test, reached));
        }
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
