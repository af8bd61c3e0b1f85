package org.mouakaba.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Stream;
import org.mouakaba.platform.Page;

/** What the rules of {@link ArchitectureTest} ask for in words of their own. */
final class Conditions {

    private Conditions() {}

    /** org.mouakaba.casefile.control → casefile. */
    private static String component(JavaClass c) {
        String[] parts = c.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    static ArchCondition<JavaClass> stayInsideTheirComponent() {
        return new ArchCondition<>("be used only inside their component") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                for (Dependency dependency : c.getDirectDependenciesToSelf()) {
                    if (!component(dependency.getOriginClass()).equals(component(c))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaMethod> beAllowedToSomeRole(Set<String> openToAll) {
        return new ArchCondition<>("say which roles may call it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass owner = method.getOwner();
                boolean says = Stream.of(RolesAllowed.class, DenyAll.class)
                        .anyMatch(a -> method.isAnnotatedWith(a) || owner.isAnnotatedWith(a));
                boolean open = method.isAnnotatedWith(PermitAll.class) || owner.isAnnotatedWith(PermitAll.class);
                // A timer has no caller.
                boolean timer = method.isAnnotatedWith(Schedule.class);
                if (!timer && (open ? !openToAll.contains(owner.getSimpleName()) : !says)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says no role"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<>("mention no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions " + type.getSimpleName())));
            }
        };
    }

    /** A page of rows is a list of the product; it takes a scope, or it is of reference data. */
    static ArchCondition<JavaMethod> carryAScope(Set<String> except) {
        return new ArchCondition<>("take a scope where they return a page") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean page = method.getRawReturnType().isEquivalentTo(Page.class);
                boolean scoped = method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getSimpleName().endsWith("Scope"));
                String name = method.getOwner().getSimpleName() + "." + method.getName();
                if (page && !scoped && !except.contains(name)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no scope"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> carryAField(Class<? extends Annotation> annotation, Set<String> except) {
        return new ArchCondition<>("carry a field with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                boolean carries = c.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(annotation));
                if (!carries && !except.contains(c.getSimpleName())) {
                    events.add(SimpleConditionEvent.violated(c, c.getName() + " has none"));
                }
            }
        };
    }
}
