package org.mouakaba.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.mouakaba.architecture.ArchitectureTest.SESSION_BEANS;
import static org.mouakaba.architecture.Conditions.bearAName;
import static org.mouakaba.architecture.Conditions.named;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.mouakaba.platform.BusinessException;

/** The fourteenth rule: a name says in which package a class lives, and the package which name it bears. */
@AnalyzeClasses(
        packages = "org.mouakaba",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTheLauncher.class})
class NamesTest {

    /** Session beans that are neither commands nor reads. */
    private static final Set<String> NAMED_OTHERWISE = Set.of(
            "CurrentActor",
            "RefusedCalls",
            "PendingAlignments",
            "WorkerAdministration",
            "ReferralBatch",
            "CaseSuspensionBatch",
            "LateAssignments",
            "UnansweredEmergencies",
            "WorkerNames",
            "JobRuns",
            "JobBatch",
            // Timers, and what looks around when the server starts.
            "JobWatch",
            "ShippedInstruments",
            "JobRetention",
            "AssignmentWatch",
            "CaseSuspensionEnd",
            "CaseCountTimer",
            "DuplicateTimer",
            "EmergencyWatch",
            "MatchKeyTimer",
            "MeansCountTimer",
            "LoadCountTimer",
            "AccountTimer",
            "ReferralExpiry");

    /** Readers of the database that are no repositories: the source of a number, the facts of one printed slip. */
    private static final Set<String> LIKE_A_REPOSITORY = Set.of("CaseNumbers", "PlannedServices", "SlipFacts");

    @ArchTest
    static final ArchRule r14_services_and_queries_are_session_beans_of_the_boundary = classes()
            .that(simpleNameEndingWith("Service").or(simpleNameEndingWith("Queries")))
            .should()
            .resideInAPackage("..boundary..")
            .andShould()
            .beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule r14b_session_beans_are_services_or_queries = classes()
            .that(SESSION_BEANS)
            .and(not(named(NAMED_OTHERWISE)))
            .should(bearAName("Service", "Queries"))
            .andShould()
            .resideInAPackage("..boundary..");

    @ArchTest
    static final ArchRule r14c_repositories_policies_and_rules_live_in_control = classes()
            .that(simpleNameEndingWith("Repository")
                    .or(simpleNameEndingWith("Policy"))
                    .or(simpleNameEndingWith("Rules")))
            .should()
            .resideInAPackage("..control..");

    @ArchTest
    static final ArchRule r14d_what_holds_an_entity_manager_is_a_repository = classes()
            .that(DescribedPredicate.describe(
                    "hold an entity manager",
                    c -> c.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class))))
            .and(not(named(LIKE_A_REPOSITORY)))
            .should(bearAName("Repository"));

    @ArchTest
    static final ArchRule r14e_entities_live_in_entity = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .doNotHaveSimpleName("Revision")
            .should()
            .resideInAPackage("..entity..");

    @ArchTest
    static final ArchRule r14f_criteria_and_refusals_stand_where_callers_see_them = classes()
            .that(simpleNameEndingWith("Criteria").or(assignableTo(BusinessException.class)))
            .should()
            .resideInAnyPackage("..boundary..", "..platform..");

    @ArchTest
    static final ArchRule r14g_forbidden_names = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
            .orShould()
            .resideInAPackage("..common..");
}
