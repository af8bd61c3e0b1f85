package org.mouakaba.idempotency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.idempotency.control.IdempotencyRepository;
import org.mouakaba.platform.Recorded;

/**
 * Remembers the answers to requests by the key that the caller gave, for a day. Open to every caller, because a key is
 * known only together with the account that used it.
 *
 * <p>A key is taken before the work begins, in a transaction of its own. Should the server die in between, the key stays
 * taken: the caller then learns that the outcome is unknown, never that the work is done twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotencyService {

    @Inject
    IdempotencyRepository requests;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @return empty where the key was free and is the caller's now; else what is known under it */
    public Optional<KnownRequest> begin(@NotNull @Size(min = 1, max = 100) String key, @NotNull String digest) {
        return requests.take(currentActor.username(), key, digest, clock.instant());
    }

    /** What the caller was answered before, to be answered again: she reads it again, so the log has a row of it. */
    @Recorded
    public KnownRequest repeat(@NotNull String key) {
        return requests.known(currentActor.username(), key);
    }

    /** The work is done: this is the answer for whoever asks again. */
    public void complete(@NotNull String key, int status, @Nullable String location, @Nullable String body) {
        requests.complete(currentActor.username(), key, status, location, body);
    }

    /** Nothing was done: the key is free again. */
    public void release(@NotNull String key) {
        requests.release(currentActor.username(), key);
    }
}
