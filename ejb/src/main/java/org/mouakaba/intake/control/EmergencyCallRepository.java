package org.mouakaba.intake.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.intake.boundary.EmergenciesWaiting;
import org.mouakaba.intake.boundary.EmergencyCallId;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.entity.EmergencyCall;
import org.mouakaba.intake.entity.Notification;

/** Emergency calls, by unit and by how long they wait. */
public class EmergencyCallRepository {

    @PersistenceContext
    EntityManager em;

    public void add(EmergencyCall call) {
        em.persist(call);
    }

    public Optional<EmergencyCall> find(EmergencyCallId id) {
        return Optional.ofNullable(em.find(EmergencyCall.class, id.value()));
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    /** Whether supervisors were called before for what was reported here: once, however many persons it tells of. */
    public boolean called(Notification notification) {
        return !em.createQuery(
                        "select c.id from EmergencyCall c where c.notificationId in"
                                + " (select n.id from Notification n where n.id = :report or n.toldWith = :report)",
                        UUID.class)
                .setParameter("report", notification.reportId())
                .getResultList()
                .isEmpty();
    }

    /** How many wait in a unit, and the one that has waited longest. */
    public Optional<EmergenciesWaiting> waiting(UUID unit) {
        return em.createQuery(
                        "select c.id, c.notificationId, count(*) over () from EmergencyCall c"
                                + " where c.unitId = :unit and c.acknowledgedAt is null order by c.raisedAt, c.id",
                        Object[].class)
                .setParameter("unit", unit)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new EmergenciesWaiting(
                        (Long) row[2], new EmergencyCallId((UUID) row[0]), new NotificationId((UUID) row[1])));
    }

    /** Those raised before a moment that nobody has acknowledged, and of which nothing was said yet. */
    public List<EmergencyCall> unanswered(Instant before, int limit) {
        return em.createQuery(
                        "select c from EmergencyCall c where c.acknowledgedAt is null and c.escalatedAt is null"
                                + " and c.raisedAt <= :before order by c.raisedAt",
                        EmergencyCall.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
