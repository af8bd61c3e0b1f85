package org.mouakaba.workforce.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.workforce.boundary.IdentityProvider.Account;
import org.mouakaba.workforce.control.IdentityTaskRepository;

/**
 * What the identity provider still has to follow, each step in a transaction of its own. Open to every caller, because it
 * is called by the server after a commit and by its clock; it tells nothing and changes nobody.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PendingAlignments {

    @Inject
    IdentityTaskRepository tasks;

    @Inject
    Clock clock;

    public List<WorkerId> due() {
        return tasks.due(clock.instant());
    }

    /** How the account shall stand, as the worker stands now. */
    public Wanted wanted(WorkerId id) {
        return tasks.wanted(id, LocalDate.ofInstant(clock.instant(), SystemClock.ZONE));
    }

    /** Nothing is left to do, unless the worker has changed since {@code version} was read. */
    public void done(WorkerId id, long version) {
        tasks.done(id, version);
    }

    public void postpone(WorkerId id) {
        tasks.postpone(id, clock.instant());
    }

    /**
     * An account to bring in line.
     *
     * @param version of the task, so that a change in between is not taken for done
     */
    public record Wanted(Account account, long version) {}
}
