package org.mouakaba.workforce.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.Label;
import org.mouakaba.workforce.control.WorkerRepository;

/**
 * The names behind accounts, so that a page says who and not which login. Not recorded: each page asks, and it tells no
 * more than the name of a colleague whose account the reader sees already.
 */
@Stateless
@RolesAllowed({
    SOCIAL_WORKER,
    SUPERVISOR,
    PROVINCIAL_DELEGATE,
    REGIONAL_COORDINATOR,
    ADMINISTRATOR,
    REFERRAL_PARTNER,
    DATA_PROTECTION_OFFICER,
    AUDITOR,
    SYSTEM_ADMINISTRATOR
})
public class WorkerNames {

    @Inject
    WorkerRepository workers;

    @Inject
    CurrentActor currentActor;

    /** By account, in one query; accounts without a worker are left out. */
    public Map<String, Label> of(@NotNull Collection<String> usernames) {
        return workers.names(usernames);
    }

    /** The caller herself; empty for an account without a worker. */
    public Optional<OwnPlace> mine() {
        return workers.ownPlace(currentActor.username());
    }
}
