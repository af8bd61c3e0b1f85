package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.workforce.control.FirstPasswords;
import org.mouakaba.workforce.control.WorkerRepository;

/** The way into an account. It speaks to the identity provider, so no transaction is open. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountService {

    @Inject
    WorkerRepository workers;

    @Inject
    IdentityProvider identityProvider;

    /**
     * A password for one login, at which another must be chosen. It is shown once and kept nowhere.
     *
     * @throws RuleException where she is out of service, or her account does not stand yet
     */
    public String issuePassword(@NotNull WorkerId id) {
        WorkerDetail worker = workers.detail(id);
        if (!worker.active() || worker.username() == null) {
            throw new RuleException("workforce.notInService");
        }
        String password = FirstPasswords.next();
        identityProvider.setFirstPassword(worker.username(), password);
        return password;
    }
}
