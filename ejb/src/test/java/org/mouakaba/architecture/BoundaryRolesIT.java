package org.mouakaba.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;

/**
 * The server lets the named roles into each method of each boundary, and none of the others. What a method does for whom it
 * lets in is tested with its component: here it is called with nothing, and must get as far as its own refusal.
 */
@ExtendWith(ArquillianExtension.class)
class BoundaryRolesIT {

    @Inject
    BeanManager beans;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void letsInWhoIsNamedAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Method method : methods()) {
            Set<String> allowed = allowed(method);
            for (String role : Role.ALL) {
                asked++;
                if (isRefused(method, role) == allowed.contains(role)) {
                    wrong.add(method.getDeclaringClass().getSimpleName() + '.' + method.getName() + ": " + role
                            + (allowed.contains(role) ? " is refused" : " is let in"));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(900);
    }

    private List<Method> methods() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(bean -> bean.isAnnotationPresent(Stateless.class)
                        && bean.getPackageName().matches("org\\.mouakaba\\.\\w+\\.boundary"))
                .distinct()
                .flatMap(bean -> Stream.of(bean.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> rolesOf(method) != null)
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static Set<String> allowed(Method method) {
        RolesAllowed roles = rolesOf(method);
        return roles == null ? Set.of() : Set.of(roles.value());
    }

    private static @Nullable RolesAllowed rolesOf(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        return own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
    }

    private boolean isRefused(Method method, String role) {
        return As.user("caller-" + role, role).call(() -> {
            try {
                method.invoke(instance(method.getDeclaringClass()), nothing(method));
                return false;
            } catch (InvocationTargetException refusal) {
                return refusal.getCause() instanceof EJBAccessException;
            }
        });
    }

    private Object instance(Class<?> type) {
        Bean<?> bean = beans.resolve(beans.getBeans(type));
        return beans.getReference(bean, type, beans.createCreationalContext(bean));
    }

    /** What an array of each type holds before anything is put in. */
    private static @Nullable Object[] nothing(Method method) {
        return Stream.of(method.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
    }
}
