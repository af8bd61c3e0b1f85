package org.mouakaba.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mouakaba.platform.EntityId;
import org.mouakaba.platform.Page;

/** What the rules of {@link ArchitectureTest} ask for in words of their own. */
final class Conditions {

    private static final Set<Class<? extends Annotation>> INJECTED =
            Set.of(Inject.class, Resource.class, PersistenceContext.class);

    private Conditions() {}

    /** A condition from what it finds wrong: a sentence for each violation. */
    private static <T> ArchCondition<T> that(String description, Function<T, Stream<String>> wrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                wrong.apply(item).forEach(what -> events.add(SimpleConditionEvent.violated(item, what)));
            }
        };
    }

    static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("are named on purpose", c -> names.contains(c.getSimpleName()));
    }

    /** org.mouakaba.casefile.control → casefile. */
    private static String component(JavaClass c) {
        String[] parts = c.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    static ArchCondition<JavaClass> stayInsideTheirComponent() {
        return that(
                "be used only inside their component",
                c -> c.getDirectDependenciesToSelf().stream()
                        .filter(use -> !component(use.getOriginClass()).equals(component(c)))
                        .map(use -> use.getDescription()));
    }

    static ArchCondition<JavaClass> leaveTheirServicesAlone(DescribedPredicate<JavaClass> sessionBeans) {
        return that(
                "not call up into their boundary",
                c -> c.getDirectDependenciesFromSelf().stream()
                        .filter(use -> sessionBeans.test(use.getTargetClass())
                                && component(use.getTargetClass()).equals(component(c)))
                        .map(use -> use.getDescription()));
    }

    static ArchCondition<JavaMethod> beAllowedToSomeRole(Set<String> openToAll) {
        return that("say which roles may call it", method -> {
            JavaClass owner = method.getOwner();
            boolean says = Stream.of(RolesAllowed.class, DenyAll.class)
                    .anyMatch(a -> method.isAnnotatedWith(a) || owner.isAnnotatedWith(a));
            boolean open = method.isAnnotatedWith(PermitAll.class) || owner.isAnnotatedWith(PermitAll.class);
            // A timer has no caller.
            boolean timer = method.isAnnotatedWith(Schedule.class);
            boolean wrong = !timer && (open ? !openToAll.contains(owner.getSimpleName()) : !says);
            return wrong ? Stream.of(method.getFullName() + " says no role") : Stream.of();
        });
    }

    static ArchCondition<JavaMethod> mentionNoEntity() {
        return that(
                "mention no entity",
                method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(type -> method.getFullName() + " mentions " + type.getSimpleName()));
    }

    /** A list takes the scope of its reader, or the key of the one thing whose rows it lists. */
    static ArchCondition<JavaMethod> carryAScope(Set<String> except) {
        return that("take a scope where they return a list", method -> {
            boolean list = Stream.of(Page.class, List.class, Stream.class)
                    .anyMatch(type -> method.getRawReturnType().isEquivalentTo(type));
            boolean scoped = method.getParameterTypes().stream()
                    .map(JavaType::getAllInvolvedRawTypes)
                    .flatMap(Set::stream)
                    .anyMatch(type -> type.getSimpleName().endsWith("Scope")
                            || type.isAssignableTo(EntityId.class)
                            || type.getSimpleName().equals("UUID"));
            boolean wrong = list && !scoped && !except.contains(shortName(method.getOwner(), method.getName()));
            return wrong ? Stream.of(method.getFullName() + " takes no scope") : Stream.of();
        });
    }

    private static String shortName(JavaClass owner, String member) {
        return owner.getSimpleName() + "." + member;
    }

    static ArchCondition<JavaClass> carryAField(Class<? extends Annotation> annotation) {
        return that(
                "carry a field with @" + annotation.getSimpleName(),
                c -> c.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(annotation))
                        ? Stream.of()
                        : Stream.of(c.getName() + " has none"));
    }

    /** A final field of a collection is as mutable as any. */
    static ArchCondition<JavaField> beInjectedOrConstant(Set<String> except) {
        return that("be injected, or final and no collection", field -> {
            JavaClass type = field.getRawType();
            boolean constant = field.getModifiers().contains(JavaModifier.FINAL)
                    && !type.isArray()
                    && !type.isAssignableTo(Collection.class)
                    && !type.isAssignableTo(Map.class)
                    && !type.getPackageName().equals("java.util.concurrent.atomic");
            boolean wrong =
                    !injected(field) && !constant && !except.contains(shortName(field.getOwner(), field.getName()));
            return wrong ? Stream.of(field.getFullName() + " is state") : Stream.of();
        });
    }

    private static boolean injected(JavaField field) {
        return INJECTED.stream().anyMatch(field::isAnnotatedWith);
    }

    /** An event is no collaborator: it is fired so that nobody need be known. */
    static ArchCondition<JavaClass> haveAtMostCollaborators(int most) {
        return that("have at most " + most + " collaborators", c -> {
            long count = c.getFields().stream()
                    .filter(Conditions::injected)
                    .filter(field -> !field.getRawType().isEquivalentTo(Event.class))
                    .count();
            return count > most ? Stream.of(c.getName() + " has " + count) : Stream.of();
        });
    }

    static ArchCondition<JavaClass> bearAName(String... endings) {
        return that(
                "be named …" + String.join(", …", endings),
                c -> Arrays.stream(endings).anyMatch(c.getSimpleName()::endsWith)
                        ? Stream.of()
                        : Stream.of(c.getName() + " is named otherwise"));
    }

    static ArchCondition<JavaClass> readTheSystemsTime() {
        return new ArchCondition<>("read the system's time") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                Stream.concat(c.getMethodCallsFromSelf().stream(), c.getConstructorCallsFromSelf().stream())
                        .filter(Conditions::asksTheSystem)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    private static boolean asksTheSystem(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        // now(), now(zone) and every clock of the system; now(clock) is the way.
        boolean now = owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        boolean clock = owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
        boolean old = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean date = owner.isEquivalentTo(Date.class)
                && name.equals("<init>")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return now || clock || old || date;
    }
}
