package org.mouakaba.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.mouakaba.audit.control.AuditRepository;

/**
 * Writes the log. Open to every caller, because what a caller without any right tried must be written too; it can only
 * add a row.
 */
@Stateless
@PermitAll
public class AuditService {

    @Inject
    AuditRepository events;

    /** A call that was carried out: written in its own transaction, so that there is no deed without its row. */
    public void record(AuditEvent event) {
        events.add(event);
    }

    /** A refusal or a failure: the call's transaction is gone, so this one stands alone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditEvent event) {
        events.add(event);
    }
}
