package org.mouakaba.access.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.mouakaba.access.entity.EmergencyGrant;

/** Grants of emergency access. */
public class EmergencyAccessRepository {

    @PersistenceContext
    EntityManager em;

    public boolean covers(String username, UUID caseId, Instant at) {
        return !em.createQuery(
                        "select g.id from EmergencyGrant g"
                                + " where g.username = :username and g.caseId = :case and g.expiresAt > :at",
                        UUID.class)
                .setParameter("username", username)
                .setParameter("case", caseId)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(EmergencyGrant grant) {
        em.persist(grant);
        em.flush();
    }
}
