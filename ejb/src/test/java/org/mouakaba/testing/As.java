package org.mouakaba.testing;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Somebody who calls: a name and its roles in the server's own security domain, as a login would give them. The identity is
 * made at the call, because JUnit makes the tests' objects outside the server too.
 */
public final class As {

    private final String username;
    private final RoleMapper mapper;

    private As(String username, RoleMapper mapper) {
        this.username = username;
        this.mapper = mapper;
    }

    public static As user(String username, String... roles) {
        RoleMapper mapper = RoleMapper.constant(Roles.of(roles.length == 0 ? "nobody" : roles[0]));
        for (int i = 1; i < roles.length; i++) {
            mapper = mapper.or(RoleMapper.constant(Roles.of(roles[i])));
        }
        return new As(username, mapper);
    }

    public <T> T call(Callable<T> use) {
        try {
            return identity().runAs(use);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(Runnable use) {
        identity().runAs(use);
    }

    private SecurityIdentity identity() {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(username)
                .withDefaultRoleMapper(mapper)
                .withRoleMapper("ejb", mapper);
    }
}
