package org.mouakaba.audit.boundary;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Writes refusals and failures once the transaction they ended is over and its connection is back in the pool. */
public class UnfinishedCalls {

    @Inject
    AuditService audit;

    void afterwards(@Observes(during = TransactionPhase.AFTER_COMPLETION) AuditEvent event) {
        audit.recordApart(event);
    }
}
