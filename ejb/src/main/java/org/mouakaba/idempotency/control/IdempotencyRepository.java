package org.mouakaba.idempotency.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.idempotency.boundary.KnownRequest;

/** Keys by account. The primary key decides who was first, also between two servers. */
public class IdempotencyRepository {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    public Optional<KnownRequest> take(String username, String key, String digest, Instant now) {
        em.createNativeQuery("delete from idempotency_key where created_at < :old")
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        int taken = em.createNativeQuery("insert into idempotency_key (username, key, digest, created_at)"
                        + " values (:username, :key, :digest, :now) on conflict do nothing")
                .setParameter("username", username)
                .setParameter("key", key)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(known(username, key));
    }

    public KnownRequest known(String username, String key) {
        Tuple row = (Tuple) em.createNativeQuery(
                        "select digest, status, location, body from idempotency_key"
                                + " where username = :username and key = :key",
                        Tuple.class)
                .setParameter("username", username)
                .setParameter("key", key)
                .getSingleResult();
        return new KnownRequest(
                row.get(0, String.class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class));
    }

    public void complete(String username, String key, int status, @Nullable String location, @Nullable String body) {
        em.createNativeQuery("update idempotency_key set status = :status, location = :location, body = :body"
                        + " where username = :username and key = :key")
                .setParameter("status", status)
                .setParameter("location", location)
                .setParameter("body", body)
                .setParameter("username", username)
                .setParameter("key", key)
                .executeUpdate();
    }

    public void release(String username, String key) {
        em.createNativeQuery("delete from idempotency_key where username = :username and key = :key")
                .setParameter("username", username)
                .setParameter("key", key)
                .executeUpdate();
    }
}
