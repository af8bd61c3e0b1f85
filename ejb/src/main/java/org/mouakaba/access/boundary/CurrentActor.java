package org.mouakaba.access.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouakaba.platform.NotAllowedException;

/**
 * Says who is calling. Open to every caller, because it tells each only about himself; it takes roles from the login and
 * the place in the organisation from the database at each call, so that a moved or disabled worker is so at once.
 */
@Stateless
@PermitAll
public class CurrentActor {

    @Resource
    SessionContext context;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    ActorDirectory directory;

    public String username() {
        return context.getCallerPrincipal().getName();
    }

    public Set<String> roles() {
        return Role.ALL.stream().filter(context::isCallerInRole).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Asked before each recorded call: a login outlives the worker's time by some minutes, what she may do does not.
     *
     * @throws NotAllowedException where the caller's time is over
     */
    public void requireInForce() {
        if (directory.ended(username())) {
            throw new NotAllowedException("access.ended");
        }
    }

    /** Read once in a transaction, however many of its rules ask. */
    public Actor get() {
        if (transaction.getTransactionKey() == null) {
            return read();
        }
        Object known = transaction.getResource(CurrentActor.class);
        if (known instanceof Actor actor && actor.username().equals(username())) {
            return actor;
        }
        Actor actor = read();
        transaction.putResource(CurrentActor.class, actor);
        return actor;
    }

    private Actor read() {
        return directory
                .placeOf(username())
                .map(place -> new Actor(
                        username(),
                        roles(),
                        place.workerId(),
                        place.unitId(),
                        place.organisationId(),
                        place.territoryCode(),
                        place.team()))
                // An account without a place keeps its role but is given no file, unit or territory.
                .orElseGet(() -> new Actor(username(), roles(), null, null, null, "", Set.of()));
    }
}
