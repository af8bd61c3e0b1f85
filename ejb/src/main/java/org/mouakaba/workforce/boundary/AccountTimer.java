package org.mouakaba.workforce.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tries again what the identity provider has not followed yet. Only the server's clock calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountTimer {

    @Inject
    AccountAlignment alignment;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void retry() {
        alignment.alignDue();
    }
}
