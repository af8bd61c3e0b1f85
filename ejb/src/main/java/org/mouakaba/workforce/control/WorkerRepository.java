package org.mouakaba.workforce.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.access.boundary.ActorDirectory;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.workforce.boundary.OwnPlace;
import org.mouakaba.workforce.boundary.PostOfWorker;
import org.mouakaba.workforce.boundary.WorkerCard;
import org.mouakaba.workforce.boundary.WorkerCriteria;
import org.mouakaba.workforce.boundary.WorkerDetail;
import org.mouakaba.workforce.boundary.WorkerEntry;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.boundary.WorkerNotFound;
import org.mouakaba.workforce.entity.AccreditationEntry;
import org.mouakaba.workforce.entity.IdentityTask;
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

    @Override
    public boolean ended(String username) {
        return !em.createQuery(
                        "select w.id from Worker w where w.username = :username and not (" + ACTIVE + ")", UUID.class)
                .setParameter("username", username)
                .setParameter("today", today())
                .getResultList()
                .isEmpty();
    }

    /** The names behind accounts, in one query. */
    public Map<String, Label> names(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : em.createQuery("select w from Worker w where w.username in (:usernames)", Worker.class)
                        .setParameter("usernames", usernames)
                        .getResultStream()
                        .collect(Collectors.toMap(w -> Objects.requireNonNull(w.username()), Worker::name));
    }

    /** Who an account is, and in which unit. */
    public Optional<OwnPlace> ownPlace(String username) {
        return em.createQuery(
                        "select w, u.nameAr, u.nameFr from Worker w left join Unit u on u.id = w.unitId"
                                + " where w.username = :username",
                        Tuple.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(row -> new OwnPlace(
                        row.get(0, Worker.class).name(),
                        row.get(1) == null
                                ? null
                                : new Label(
                                        row.get(1, String.class), row.get(2, String.class), row.get(2, String.class))));
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

    public Worker get(WorkerId id) {
        Worker found = em.find(Worker.class, id.value());
        if (found == null) {
            throw new WorkerNotFound();
        }
        return found;
    }

    public void add(Worker worker) {
        em.persist(worker);
    }

    public void add(AccreditationEntry step) {
        em.persist(step);
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    public boolean usernameTaken(String username) {
        return !em.createQuery("select w.id from Worker w where w.username = :username", UUID.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    /** The workers in force of a unit who have one of these roles, by name. */
    public List<WorkerCard> ofUnit(UUID unit, Collection<String> roles) {
        return em
                .createQuery(
                        "select w from Worker w where w.unitId = :unit and w.role in (:roles) and" + ACTIVE
                                + " order by w.familyNameLatin, w.givenNameLatin",
                        Worker.class)
                .setParameter("unit", unit)
                .setParameter("roles", roles)
                .setParameter("today", today())
                .getResultList()
                .stream()
                .map(WorkerRepository::card)
                .toList();
    }

    public WorkerDetail detail(WorkerId id) {
        Worker w = get(id);
        return new WorkerDetail(
                id,
                w.username(),
                w.name(),
                new PostOfWorker(
                        w.role(),
                        w.unitId(),
                        w.organisationId(),
                        w.supervisorId(),
                        w.territoryCode(),
                        w.accreditationStatus(),
                        w.fte()),
                w.activeFrom(),
                w.activeTo(),
                w.active(today()),
                em.find(IdentityTask.class, id.value()) != null,
                w.version());
    }

    public Page<WorkerEntry> find(WorkerCriteria criteria, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(criteria, parameters);
        TypedQuery<Tuple> rows = em.createQuery(
                "select w, u.nameAr, u.nameFr, t.workerId from Worker w left join Unit u on u.id = w.unitId"
                        + " left join IdentityTask t on t.workerId = w.id where " + where
                        + " order by w.familyNameLatin, w.givenNameLatin, w.id",
                Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(w) from Worker w where " + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        LocalDate today = today();
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(row -> entry(row, today))
                        .toList(),
                count.getSingleResult());
    }

    private String conditions(WorkerCriteria criteria, Map<String, Object> parameters) {
        List<String> and = new ArrayList<>(List.of("1 = 1"));
        if (criteria.text() != null && !criteria.text().isBlank()) {
            and.add("(lower(w.familyNameLatin) like :text or lower(w.givenNameLatin) like :text"
                    + " or w.familyNameAr like :text or w.givenNameAr like :text or w.username like :text)");
            parameters.put(
                    "text", criteria.text().strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%");
        }
        if (criteria.role() != null) {
            and.add("w.role = :role");
            parameters.put("role", criteria.role());
        }
        if (criteria.unitId() != null) {
            and.add("w.unitId = :unit");
            parameters.put("unit", criteria.unitId());
        }
        if (criteria.active() != null) {
            and.add(criteria.active() ? ACTIVE : " not (" + ACTIVE + ")");
            parameters.put("today", today());
        }
        return String.join(" and ", and);
    }

    private static WorkerEntry entry(Tuple row, LocalDate today) {
        Worker w = row.get(0, Worker.class);
        String unitAr = row.get(1, String.class);
        String unitFr = row.get(2, String.class);
        return new WorkerEntry(
                new WorkerId(w.id()),
                w.username(),
                w.name(),
                w.role(),
                w.unitId(),
                unitAr == null ? null : new Label(unitAr, unitFr, unitFr),
                w.active(today),
                row.get(3) != null);
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
                w.accreditation().expiresOn(),
                w.fte(),
                w.otherDuties(),
                w.languages());
    }
}
