package org.mouakaba.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;

/**
 * The rules of docs/architecture.md that concern the face, under the numbers they have there; the business has its own.
 * {@link EveryRuleBreaksTest} shows each of them to fail.
 */
@AnalyzeClasses(packages = "org.mouakaba.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MOST_INJECTED = 3;

    /** The language, and what was searched for, which names people and so may stand in no address. */
    private static final Set<String> SESSION = Set.of("ActiveLocale", "Searches");

    /** A case shows what is due in the very lines of the day's list. */
    private static final Set<String> OFFERED = Set.of("TaskRow", "TaskRows");

    /** A fault gets its number where nothing else works any more, injection included. */
    private static final Set<String> CLOCKS = Set.of("Incident");

    @ArchTest
    static final ArchRule r02_the_face_knows_boundaries_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mouakaba..control..", "org.mouakaba..entity..");

    @ArchTest
    static final ArchRule r03_the_face_knows_no_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..", "org.hibernate..");

    /** What two components need is in {@code shared}, which needs no component. */
    @ArchTest
    static final ArchRule r03b_components_of_the_face_share_by_shared_only =
            classes().should(stayInTheirComponent());

    @ArchTest
    static final ArchRule r09_time_comes_from_the_clock = noClasses()
            .that(not(describe("are named on purpose", c -> CLOCKS.contains(c.getSimpleName()))))
            .should()
            .callCodeUnitWhere(readsTheSystemsTime());

    @ArchTest
    static final ArchRule r11_a_view_is_named_and_lives_a_request_or_a_view = classes()
            .that(simpleNameEndingWith("View"))
            .should()
            .beAnnotatedWith(Named.class)
            .andShould(be(
                    "request-scoped, or view-scoped and serializable",
                    c -> c.isAnnotatedWith(RequestScoped.class)
                            || (c.isAnnotatedWith(ViewScoped.class) && c.isAssignableTo(Serializable.class))));

    @ArchTest
    static final ArchRule r11b_a_view_is_given_little = classes()
            .that(simpleNameEndingWith("View"))
            .should(be(
                    "given " + MOST_INJECTED + " beans at most",
                    c -> c.getFields().stream()
                                    .filter(f -> f.isAnnotatedWith(Inject.class))
                                    .count()
                            <= MOST_INJECTED));

    @ArchTest
    static final ArchRule r11c_little_lives_as_long_as_a_session = classes()
            .that(annotatedWith(SessionScoped.class).forSubtype())
            .should(be("named on purpose", c -> SESSION.contains(c.getSimpleName())));

    /** Faces' own view scope keeps a bean whose page was left. */
    @ArchTest
    static final ArchRule r11d_the_view_scope_is_the_one_that_ends =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.faces.view.ViewScoped");

    @ArchTest
    static final ArchRule r14_names_say_what_it_is = classes()
            .should(be(
                    "a …Table where it is a lazy model, and the reverse",
                    c -> c.isAssignableTo(LazyDataModel.class)
                            == c.getSimpleName().endsWith("Table")))
            .andShould(be(
                    "a …Resource where it answers the API, and the reverse",
                    c -> c.isAnnotatedWith(Path.class) == c.getSimpleName().endsWith("Resource")))
            .andShould(be(
                    "a …Converter where it converts, and the reverse",
                    c -> c.isAnnotatedWith(FacesConverter.class)
                            == c.getSimpleName().endsWith("Converter")));

    @ArchTest
    static final ArchRule r14b_forbidden_names = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Controller)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
            .orShould()
            .resideInAPackage("..common..");

    @ArchTest
    static final ArchRule r15_no_relics = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(name("printStackTrace")))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class);

    /** It belongs to one request and one thread; a bean may live longer. */
    @ArchTest
    static final ArchRule r15b_no_field_holds_the_faces_context =
            noFields().should().haveRawType(FacesContext.class);

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> so) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                events.add(new SimpleConditionEvent(c, so.test(c), c.getName() + " is not " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> stayInTheirComponent() {
        return new ArchCondition<>("use their own component and shared only") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                c.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getPackageName().startsWith("org.mouakaba.web."))
                        .filter(use -> !List.of("shared", component(c)).contains(component(use.getTargetClass())))
                        .filter(use -> !OFFERED.contains(use.getTargetClass().getSimpleName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    /** org.mouakaba.web.casefile → casefile. */
    private static String component(JavaClass c) {
        String[] parts = c.getPackageName().split("\\.", -1);
        return parts.length > 3 ? parts[3] : "";
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemsTime() {
        return describe("read the system's time", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getTarget().getName();
            boolean now = owner.getPackageName().startsWith("java.time")
                    && name.equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isAssignableTo(Clock.class));
            boolean clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
            return now || clock || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
        });
    }
}
