package org.mouakaba.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;
import org.mouakaba.audit.control.AuditRepository;

/**
 * Writes what the container refused before any interceptor saw it: a function that the caller's role lacks. Called by the
 * face and by the API, which are the first to learn of it; open to every caller, because it can only add a row.
 */
@Stateless
@PermitAll
public class RefusedCalls {

    private static final int LONGEST = 200;

    @Inject
    AuditRepository events;

    @Inject
    CurrentActor currentActor;

    @Inject
    Channel channel;

    @Inject
    Clock clock;

    /**
     * @param action what was tried: a page, or a method and path of the API; never a query, which may hold a name
     * @param detail what else is known, as the reason's key
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(String action, @Nullable String detail) {
        events.add(new AuditEvent(
                clock.instant(),
                currentActor.username(),
                currentActor.roles(),
                action.substring(0, Math.min(action.length(), LONGEST)),
                Outcome.REFUSED,
                null,
                null,
                null,
                detail,
                channel.name()));
    }
}
