package org.mouakaba.workforce.boundary;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings accounts in line with their workers: right after a worker's change is committed, and again by the server's clock
 * where the identity provider could not be reached. No transaction is open while it is spoken to.
 */
public class AccountAlignment {

    private static final Logger LOG = Logger.getLogger(AccountAlignment.class.getName());

    @Inject
    PendingAlignments pending;

    @Inject
    IdentityProvider identityProvider;

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkerAccountChanged change) {
        align(change.id());
    }

    void alignDue() {
        pending.due().forEach(this::align);
    }

    private void align(WorkerId id) {
        PendingAlignments.Wanted wanted = pending.wanted(id);
        try {
            identityProvider.align(wanted.account());
            pending.done(id, wanted.version());
        } catch (IdentityProviderUnavailable e) {
            LOG.log(Level.WARNING, e, () -> "the account of worker " + id.value() + " is not in line yet");
            pending.postpone(id);
        }
    }
}
