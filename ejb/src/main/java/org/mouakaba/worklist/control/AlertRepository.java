package org.mouakaba.worklist.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.worklist.boundary.AlertLine;
import org.mouakaba.worklist.boundary.DueLine;
import org.mouakaba.worklist.boundary.MenuCounts;
import org.mouakaba.worklist.entity.Alert;

/** Alerts by recipient, and who is to be told. Reads workers by name, for their accounts only. */
public class AlertRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Alert alert) {
        em.persist(alert);
    }

    public long unread(String recipient) {
        return em.createQuery(
                        "select count(a) from Alert a where a.recipient = :recipient and a.readAt is null", Long.class)
                .setParameter("recipient", recipient)
                .getSingleResult();
    }

    /** What is late counts as in her day: without what a supervisor does, and what stands still with its case. */
    public MenuCounts counts(String recipient, Instant now) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select (select count(*) from alert a where a.recipient = :recipient and a.read_at is null),"
                                + " (select count(*) from worker w join case_file c on c.worker_id = w.id"
                                + " join deadline d on d.case_id = c.id and d.status = 'OPEN' and d.due_at < :now"
                                + " where w.username = :recipient and d.kind not in (:others)"
                                + " and (c.status <> 'SUSPENDED' or d.unit = 'HOURS' or d.referral_id is not null))")
                .setParameter("recipient", recipient)
                .setParameter("now", now)
                .setParameter(
                        "others",
                        DueLine.OF_THE_SUPERVISOR.stream().map(DueKind::name).toList())
                .getSingleResult();
        return new MenuCounts(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** The newest first. */
    public Page<AlertLine> of(String recipient, PageRequest page) {
        List<AlertLine> rows = em.createQuery(
                        "select new org.mouakaba.worklist.boundary.AlertLine(a.id, a.kind, a.caseId, c.number, a.notificationId, a.at,"
                                + " case when a.readAt is null then false else true end)"
                                + " from Alert a left join CaseFile c on c.id = a.caseId where a.recipient = :recipient"
                                + " order by a.at desc, a.id desc",
                        AlertLine.class)
                .setParameter("recipient", recipient)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(a) from Alert a where a.recipient = :recipient", Long.class)
                .setParameter("recipient", recipient)
                .getSingleResult();
        return new Page<>(rows, total);
    }

    public int markRead(String recipient, Instant until, Instant at) {
        return em.createQuery("update Alert a set a.readAt = :at where a.recipient = :recipient"
                        + " and a.readAt is null and a.at <= :until")
                .setParameter("at", at)
                .setParameter("recipient", recipient)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** The account of a worker; empty where she has none. */
    public Optional<String> accountOf(UUID worker) {
        return em.createQuery(
                        "select w.username from Worker w where w.id = :worker and w.username is not null", String.class)
                .setParameter("worker", worker)
                .getResultStream()
                .findFirst();
    }

    /** The account of who supervises a worker. */
    public Optional<String> supervisorOf(UUID worker) {
        return em.createQuery(
                        "select s.username from Worker w join Worker s on s.id = w.supervisorId"
                                + " where w.id = :worker and s.username is not null",
                        String.class)
                .setParameter("worker", worker)
                .getResultStream()
                .findFirst();
    }

    public List<String> supervisorsOfUnit(UUID unit) {
        return em.createQuery(
                        "select w.username from Worker w where w.unitId = :unit and w.role = :supervisor"
                                + " and w.username is not null and w.activeTo is null",
                        String.class)
                .setParameter("unit", unit)
                .setParameter("supervisor", Role.SUPERVISOR)
                .getResultList();
    }

    public List<String> dataProtectionOfficers() {
        return em.createQuery(
                        "select w.username from Worker w where w.role = :officer and w.username is not null"
                                + " and w.activeTo is null",
                        String.class)
                .setParameter("officer", Role.DATA_PROTECTION_OFFICER)
                .getResultList();
    }
}
