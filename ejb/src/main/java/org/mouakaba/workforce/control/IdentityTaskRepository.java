package org.mouakaba.workforce.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mouakaba.workforce.boundary.IdentityProvider.Account;
import org.mouakaba.workforce.boundary.PendingAlignments.Wanted;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.boundary.WorkerNotFound;
import org.mouakaba.workforce.entity.Identity;
import org.mouakaba.workforce.entity.IdentityTask;
import org.mouakaba.workforce.entity.Worker;

/** Accounts that do not stand yet as their workers do. */
public class IdentityTaskRepository {

    private static final int BATCH = 20;

    @PersistenceContext
    EntityManager em;

    /** Asks for the worker's account to be looked at, within the change that made it necessary. */
    public void request(WorkerId id, Instant at) {
        IdentityTask waiting = em.find(IdentityTask.class, id.value());
        if (waiting == null) {
            em.persist(new IdentityTask(id.value(), at));
        } else {
            waiting.renew(at);
        }
    }

    public List<WorkerId> due(Instant now) {
        return em
                .createQuery(
                        "select t.workerId from IdentityTask t where t.nextAt <= :now order by t.nextAt", UUID.class)
                .setParameter("now", now)
                .setMaxResults(BATCH)
                .getResultList()
                .stream()
                .map(WorkerId::new)
                .toList();
    }

    public Wanted wanted(WorkerId id, LocalDate today) {
        Worker worker = em.find(Worker.class, id.value());
        if (worker == null) {
            throw new WorkerNotFound();
        }
        IdentityTask task = em.find(IdentityTask.class, id.value());
        Identity identity = worker.identity();
        return new Wanted(
                new Account(
                        identity.username(),
                        worker.role(),
                        identity.givenNameLatin(),
                        identity.familyNameLatin(),
                        identity.email(),
                        worker.active(today)),
                task == null ? -1 : task.version());
    }

    public void done(WorkerId id, long version) {
        em.createQuery("delete from IdentityTask t where t.workerId = :id and t.version = :version")
                .setParameter("id", id.value())
                .setParameter("version", version)
                .executeUpdate();
    }

    public void postpone(WorkerId id, Instant now) {
        IdentityTask task = em.find(IdentityTask.class, id.value());
        if (task != null) {
            task.postpone(now);
        }
    }
}
