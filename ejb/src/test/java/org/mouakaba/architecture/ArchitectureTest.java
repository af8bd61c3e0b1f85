package org.mouakaba.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.mouakaba.architecture.Conditions.beAllowedToSomeRole;
import static org.mouakaba.architecture.Conditions.beInjectedOrConstant;
import static org.mouakaba.architecture.Conditions.carryAField;
import static org.mouakaba.architecture.Conditions.carryAScope;
import static org.mouakaba.architecture.Conditions.haveAtMostCollaborators;
import static org.mouakaba.architecture.Conditions.leaveTheirServicesAlone;
import static org.mouakaba.architecture.Conditions.mentionNoEntity;
import static org.mouakaba.architecture.Conditions.named;
import static org.mouakaba.architecture.Conditions.readTheSystemsTime;
import static org.mouakaba.architecture.Conditions.stayInsideTheirComponent;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Version;
import java.util.Date;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.mouakaba.platform.Recorded;

/**
 * The fifteen rules of docs/architecture.md that concern the business; {@code web} has its own. names have {@link
 * NamesTest}. {@link EveryRuleBreaksTest} shows each rule to fail. Where a rule has exceptions they are named here, each with its reason, and nowhere else.
 */
@AnalyzeClasses(
        packages = "org.mouakaba",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTheLauncher.class})
class ArchitectureTest {

    static final DescribedPredicate<JavaClass> SESSION_BEANS =
            annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)).forSubtype();

    /** Open to every caller, and not recorded. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            // Reference data, which say nothing about anybody.
            "CodeListQueries",
            "TerritoryQueries",
            "SettingQueries",
            "CalendarQueries",
            "OrganisationQueries",
            // The caller about himself, and the writers of the log.
            "CurrentActor",
            "AuditService",
            "RefusedCalls",
            // Bookkeeping that no page shows: repeated requests, accounts to be brought in line.
            "IdempotencyService",
            "PendingAlignments");

    /**
     * Not recorded: a timer has no caller, every page counts its reader's own alerts, asks whether an emergency waits and says the names of colleagues, asks how
     * far her own work is; the bookkeeping of work is none of it.
     */
    private static final Set<String> WITHOUT_A_ROW = Set.of(
            "CaseCountTimer",
            "DuplicateTimer",
            "LoadCountTimer",
            "MatchKeyTimer",
            "MeansCountTimer",
            "AccountTimer",
            "AlertService",
            "EmergencyCallService",
            "WorkerNames",
            "JobQueries",
            "JobRuns");

    /** Lists without a scope and without an object they belong to. */
    private static final Set<String> LISTS_WITHOUT_SCOPE = Set.of(
            // Reference data.
            "HolidayRepository.all",
            "CodeListRepository.all",
            "GoalTemplateRepository.all",
            "InstrumentRepository.all",
            "InstrumentRepository.published",
            "RuleRepository.all",
            "SettingRepository.history",
            "SettingRepository.standing",
            "TerritoryRepository.upToProvinces",
            "TerritoryRepository.provinces",
            "TerritoryRepository.communes",
            "UnitRepository.inForce",
            "UnitRepository.partners",
            "UnitRepository.authorities",
            "PersonRepository.communes",
            // What timers do for everybody, and nobody reads.
            "SuspensionRepository.due",
            "JobRepository.endedBefore",
            "DeadlineRepository.lateAssignments",
            "DuplicateRepository.take",
            "EmergencyCallRepository.unanswered",
            // What belongs to the caller, who is a parameter.
            "AlertRepository.of",
            "DraftRepository.latest",
            "JobRepository.of",
            // Workers are no cases; only their administrator lists them.
            "WorkerRepository.find",
            // A person is searched in the whole country, to be registered once; PersonAccess decides what is shown.
            "CandidateRepository.sharing",
            "PersonRepository.bearing",
            "PersonRepository.spelledLike",
            "PersonRepository.withPhone",
            "PersonRepository.withIdentifier",
            // The log is read by those who watch over the whole country.
            "AuditRepository.find",
            "AuditRepository.components",
            // Work of timers and of the alerts they write.
            "ReferralRepository.overdue",
            "IdentityTaskRepository.due",
            "AlertRepository.dataProtectionOfficers");

    /** Entities without a version of their own. */
    private static final Set<String> WITHOUT_VERSION = Set.of(
            // Parts: the version of their root is theirs.
            "Goal",
            "PlannedAction",
            "PersonIdentifier",
            "PersonPhone",
            "HouseholdMember",
            // Envers'.
            "Revision",
            // Of one person at one keyboard: the last word typed is the one to keep.
            "Draft");

    /** A cache is what it remembers: one immutable value, replaced whole. */
    private static final Set<String> STATE = Set.of("CodeListCache.loaded", "CodeOfValidator.list", "FormCache.forms");

    /** The one clock, and the program that fills a demo database outside any container. */
    private static final Set<String> CLOCKS = Set.of("SystemClock", "DemoPopulation");

    /** The demo is a program: it prints, and carries its state through one run. */
    private static final DescribedPredicate<JavaClass> DEMO = resideInAPackage("org.mouakaba.demo..");

    @ArchTest
    static final ArchRule r01_components_are_free_of_cycles =
            slices().matching("org.mouakaba.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule r02_control_and_entity_stay_inside_their_component =
            classes().that().resideInAnyPackage("..control..", "..entity..").should(stayInsideTheirComponent());

    @ArchTest
    static final ArchRule r02b_control_calls_no_service_of_its_own_component =
            classes().that().resideInAPackage("..control..").should(leaveTheirServicesAlone(SESSION_BEANS));

    @ArchTest
    static final ArchRule r02c_entities_are_given_nothing = noClasses()
            .that()
            .resideInAPackage("..entity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..control..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.ejb..");

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

    /** On any other bean the container does not look at them. */
    @ArchTest
    static final ArchRule r04b_roles_stand_on_session_beans_only = noClasses()
            .that(not(SESSION_BEANS))
            .should()
            .dependOnClassesThat(assignableTo(RolesAllowed.class)
                    .or(assignableTo(PermitAll.class))
                    .or(assignableTo(DenyAll.class)));

    @ArchTest
    static final ArchRule r05_no_entity_crosses_the_wall = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..boundary..")
            .and()
            .arePublic()
            .should(mentionNoEntity());

    @ArchTest
    static final ArchRule r06_a_list_takes_its_scope = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .arePublic()
            .should(carryAScope(LISTS_WITHOUT_SCOPE));

    @ArchTest
    static final ArchRule r07_boundaries_are_recorded = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and(not(named(OPEN_TO_ALL)))
            .and(not(named(WITHOUT_A_ROW)))
            .should()
            .beAnnotatedWith(Recorded.class);

    /** But for the exception that takes a transaction back, and the author of a revision, whom Envers asks for. */
    @ArchTest
    static final ArchRule r08_transactions_and_session_beans_belong_to_the_boundary = noClasses()
            .that()
            .resideOutsideOfPackage("..boundary..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ejb..", "jakarta.transaction..")
                    .and(not(assignableTo(ApplicationException.class).or(assignableTo(EJBContext.class)))));

    @ArchTest
    static final ArchRule r09_time_comes_from_the_clock =
            noClasses().that(not(named(CLOCKS))).should(readTheSystemsTime());

    @ArchTest
    static final ArchRule r10_entities_change_by_their_own_verbs = noMethods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class)
                    .or(annotatedWith(Embeddable.class))
                    .forSubtype())
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule r10b_aggregates_carry_a_version = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotAnnotatedWith(Immutable.class)
            .and(not(named(WITHOUT_VERSION)))
            .should(carryAField(Version.class));

    @ArchTest
    static final ArchRule r11_no_bean_of_the_business_lives_as_long_as_a_session = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped");

    @ArchTest
    static final ArchRule r12_boundary_and_control_hold_no_state = fields().that()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are beans of boundary or control",
                    c -> SESSION_BEANS.test(c)
                            || c.isAnnotatedWith(ApplicationScoped.class)
                            || c.getFields().stream()
                                    .anyMatch(f -> f.isAnnotatedWith(Inject.class)
                                            || f.isAnnotatedWith(PersistenceContext.class))))
            .and()
            .areNotStatic()
            .should(beInjectedOrConstant(STATE));

    @ArchTest
    static final ArchRule r12b_a_boundary_has_few_collaborators =
            classes().that(SESSION_BEANS).should(haveAtMostCollaborators(6));

    @ArchTest
    static final ArchRule r13_the_platform_knows_no_component = noClasses()
            .that()
            .resideInAPackage("org.mouakaba.platform..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.mouakaba..").and(not(resideInAPackage("org.mouakaba.platform.."))));

    @ArchTest
    static final ArchRule r15_no_relics = noClasses()
            .that(not(DEMO))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(name("printStackTrace")))
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
