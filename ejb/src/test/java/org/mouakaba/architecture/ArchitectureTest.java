package org.mouakaba.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.mouakaba.architecture.Conditions.beAllowedToSomeRole;
import static org.mouakaba.architecture.Conditions.carryAScope;
import static org.mouakaba.architecture.Conditions.mentionNoEntity;
import static org.mouakaba.architecture.Conditions.stayInsideTheirComponent;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.mouakaba.platform.Recorded;

@AnalyzeClasses(
        packages = "org.mouakaba",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTheLauncher.class})
class ArchitectureTest {

    /** Reads of reference data, the caller about himself, and the log's own writer: open to all, and not recorded. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "CurrentActor",
            "AuditService",
            "RefusedCalls",
            "CodeListQueries",
            "TerritoryQueries",
            "SettingQueries",
            "CalendarQueries",
            "OrganisationQueries",
            // Bookkeeping that no page shows: repeated requests, accounts to be brought in line.
            "IdempotencyService",
            "PendingAlignments");

    /** Not recorded: a timer has no caller, every page counts its reader's own alerts and says the names of colleagues. */
    private static final Set<String> WITHOUT_A_ROW =
            Set.of("CaseCountTimer", "AccountTimer", "AlertService", "WorkerNames");

    private static final DescribedPredicate<JavaClass> SESSION_BEANS = DescribedPredicate.describe(
            "are session beans", c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class));

    private static final DescribedPredicate<JavaClass> OPEN =
            DescribedPredicate.describe("are open to all", c -> OPEN_TO_ALL.contains(c.getSimpleName()));

    private static final DescribedPredicate<JavaClass> UNRECORDED =
            DescribedPredicate.describe("leave no row", c -> WITHOUT_A_ROW.contains(c.getSimpleName()));

    private static final DescribedPredicate<JavaClass> DEMO = resideInAPackage("org.mouakaba.demo..");

    @ArchTest
    static final ArchRule r01_components_are_free_of_cycles =
            slices().matching("org.mouakaba.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule r02_control_and_entity_stay_inside_their_component =
            classes().that().resideInAnyPackage("..control..", "..entity..").should(stayInsideTheirComponent());

    @ArchTest
    static final ArchRule r03_the_business_knows_no_face = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule r04_every_public_method_of_a_session_bean_says_its_roles = methods()
            .that()
            .areDeclaredInClassesThat(SESSION_BEANS)
            .and()
            .arePublic()
            .should(beAllowedToSomeRole(OPEN_TO_ALL));

    @ArchTest
    static final ArchRule r05_no_entity_crosses_the_wall = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .and()
            .arePublic()
            .should(mentionNoEntity());

    /** Workers are no cases and only their administrator lists them; alerts are listed by their own recipient. */
    @ArchTest
    static final ArchRule r06_a_list_takes_its_scope = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .arePublic()
            .should(carryAScope(Set.of("WorkerRepository.find", "AlertRepository.of")));

    @ArchTest
    static final ArchRule r07_boundaries_are_recorded = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and(not(OPEN))
            .and(not(UNRECORDED))
            .should()
            .beAnnotatedWith(Recorded.class);

    @ArchTest
    static final ArchRule r08_transactions_and_session_beans_belong_to_the_boundary = noClasses()
            .that()
            .resideOutsideOfPackages("..boundary..", "..platform..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "make session beans or transactions",
                    c -> c.isAssignableTo(Stateless.class)
                            || c.isAssignableTo(Singleton.class)
                            || c.isAssignableTo(Schedule.class)
                            || c.isAssignableTo(TransactionAttribute.class)
                            || c.isAssignableTo(Transactional.class)
                            || c.isAssignableTo(ApplicationException.class)));

    @ArchTest
    static final ArchRule r09_time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule r10_entities_change_by_their_own_verbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule r10b_aggregates_carry_a_version = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotAnnotatedWith(Immutable.class)
            .and()
            .haveSimpleNameNotEndingWith("Entry")
            .should(Conditions.carryAField(
                    Version.class,
                    Set.of(
                            "Revision",
                            "Draft",
                            "Goal",
                            "PlannedAction",
                            "PersonIdentifier",
                            "PersonPhone",
                            "HouseholdMember")));

    @ArchTest
    static final ArchRule r12_boundary_and_control_hold_no_state = fields().that()
            .areDeclaredInClassesThat(DescribedPredicate.describe("are beans", c -> c.isAnnotatedWith(Stateless.class)))
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(jakarta.annotation.Resource.class)
            .orShould()
            .beAnnotatedWith(jakarta.persistence.PersistenceContext.class);

    @ArchTest
    static final ArchRule r13_the_platform_knows_no_component = noClasses()
            .that()
            .resideInAPackage("org.mouakaba.platform..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.mouakaba..").and(not(resideInAPackage("org.mouakaba.platform.."))));

    @ArchTest
    static final ArchRule r14_a_repository_lives_in_control =
            classes().that().haveSimpleNameEndingWith("Repository").should().resideInAPackage("..control..");

    @ArchTest
    static final ArchRule r14b_services_and_queries_live_in_the_boundary = classes()
            .that()
            .haveNameMatching(".*(Service|Queries)")
            .should()
            .resideInAPackage("..boundary..")
            .andShould()
            .beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule r14c_only_repositories_and_their_like_touch_the_database = classes()
            .that(DescribedPredicate.describe(
                    "hold an entity manager",
                    c -> c.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class))))
            .should()
            .resideInAPackage("..control..");

    @ArchTest
    static final ArchRule r14d_forbidden_names = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule r15_no_relics = noClasses()
            .that(not(DEMO))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .dependOnClassesThat(assignableTo(Date.class)
                    .and(not(assignableTo(java.sql.Timestamp.class)))
                    .and(not(assignableTo(java.sql.Date.class))));

    /** The launcher is on the class path of these tests; it is no component of the business. */
    static final class WithoutTheLauncher implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/launcher/") && !location.contains("mouakaba-config");
        }
    }
}
