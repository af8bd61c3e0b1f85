package org.mouakaba.testing;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Somebody who calls: a name and its roles in the server's own security domain, as a login would give them. */
public final class As {

    private final SecurityIdentity identity;

    private As(SecurityIdentity identity) {
        this.identity = identity;
    }

    public static As user(String username, String... roles) {
        RoleMapper mapper = RoleMapper.constant(Roles.of(roles.length == 0 ? "nobody" : roles[0]));
        for (int i = 1; i < roles.length; i++) {
            mapper = mapper.or(RoleMapper.constant(Roles.of(roles[i])));
        }
        return new As(SecurityDomain.getCurrent()
                .createAdHocIdentity(username)
                .withDefaultRoleMapper(mapper)
                .withRoleMapper("ejb", mapper));
    }

    public <T> T call(Callable<T> use) {
        try {
            return identity.runAs(use);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(Runnable use) {
        identity.runAs(use);
    }
}
