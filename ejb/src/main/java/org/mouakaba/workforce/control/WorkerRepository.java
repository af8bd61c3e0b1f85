package org.mouakaba.workforce.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.access.boundary.ActorDirectory;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.workforce.boundary.WorkerCard;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.entity.Worker;

/** Workers, and the answer to where an account stands. A worker whose time is over stands nowhere. */
public class WorkerRepository implements ActorDirectory {

    private static final String ACTIVE = " w.activeFrom <= :today and (w.activeTo is null or w.activeTo > :today)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public Optional<Place> placeOf(String username) {
        return em.createQuery("select w from Worker w where w.username = :username and" + ACTIVE, Worker.class)
                .setParameter("username", username)
                .setParameter("today", today())
                .getResultStream()
                .findFirst()
                .map(w -> new Place(
                        w.id(),
                        w.unitId(),
                        w.organisationId(),
                        w.territoryCode(),
                        new HashSet<>(em.createQuery(
                                        "select w.id from Worker w where w.supervisorId = :supervisor", UUID.class)
                                .setParameter("supervisor", w.id())
                                .getResultList())));
    }

    /** The workers in force that {@code supervisor} answers for, by name. */
    public List<WorkerCard> team(UUID supervisor) {
        return em
                .createQuery(
                        "select w from Worker w where w.supervisorId = :supervisor and" + ACTIVE
                                + " order by w.familyNameLatin, w.givenNameLatin",
                        Worker.class)
                .setParameter("supervisor", supervisor)
                .setParameter("today", today())
                .getResultList()
                .stream()
                .map(WorkerRepository::card)
                .toList();
    }

    public List<WorkerCard> cards(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery("select w from Worker w where w.id in (:ids)", Worker.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(WorkerRepository::card)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }

    private static WorkerCard card(Worker w) {
        return new WorkerCard(
                new WorkerId(w.id()),
                w.username(),
                w.name(),
                w.role(),
                w.unitId(),
                w.supervisorId(),
                w.accreditationStatus(),
                w.fte(),
                w.otherDuties(),
                w.languages());
    }
}
