package org.mouakaba.intake.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationRow;
import org.mouakaba.intake.boundary.NotificationStep;
import org.mouakaba.intake.boundary.QueueCriteria;
import org.mouakaba.intake.boundary.QueueFigures;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.intake.entity.NotificationEntry;
import org.mouakaba.intake.entity.Report;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Notifications and their history. */
public class NotificationRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<Notification> find(NotificationId id) {
        return Optional.ofNullable(em.find(Notification.class, id.value()));
    }

    /** Its version rises even where only its history grows, so that two steps never cross. */
    public void lockForStep(Notification notification) {
        em.lock(notification, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public void add(Notification received) {
        em.persist(received);
    }

    public void add(NotificationEntry step) {
        em.persist(step);
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    public List<NotificationStep> steps(UUID notification) {
        return em
                .createQuery(
                        "select s from NotificationEntry s where s.notificationId = :notification order by s.at, s.id",
                        NotificationEntry.class)
                .setParameter("notification", notification)
                .getResultList()
                .stream()
                .map(NotificationEntry::step)
                .toList();
    }

    /**
     * Those that came in one report with a notification, the first first.
     *
     * @param report its {@link Notification#reportId()}
     * @param self its own key
     */
    public List<Notification> toldWith(UUID report, UUID self) {
        return em.createQuery(
                        "select n from Notification n where (n.toldWith = :report or n.id = :report) and n.id <> :self"
                                + " order by n.receivedAt, n.id",
                        Notification.class)
                .setParameter("report", report)
                .setParameter("self", self)
                .getResultList();
    }

    /** What waits in a unit: by urgency, then what has waited longest. */
    public Page<NotificationRow> waiting(AccessScope scope, String reader, QueueCriteria criteria, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = condition(scope, reader, parameters) + narrower(criteria, reader, parameters);
        TypedQuery<Notification> rows = em.createQuery(
                "select n from Notification n where " + where + " order by n.queueUrgency, n.receivedAt, n.id",
                Notification.class);
        TypedQuery<Long> count = em.createQuery("select count(n) from Notification n where " + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(NotificationRepository::row)
                        .toList(),
                count.getSingleResult());
    }

    public QueueFigures figures(AccessScope scope, String reader, Instant now) {
        Map<String, Object> parameters = new HashMap<>(Map.of("me", reader, "now", now));
        TypedQuery<QueueFigures> query = em.createQuery(
                "select new org.mouakaba.intake.boundary.QueueFigures(count(n),"
                        + " count(case when n.screenedBy is null then 1 end),"
                        + " count(case when n.screenedBy = :me then 1 end),"
                        + " count(case when n.dueAt < :now then 1 end)) from Notification n where "
                        + condition(scope, reader, parameters),
                QueueFigures.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * Which of these persons the reader has in hand: those of whom she screens what was told; for a supervisor, those of
     * her unit whose notification waits or was rejected.
     */
    public Set<UUID> personsInHand(AccessScope scope, String reader, Collection<UUID> persons) {
        if (persons.isEmpty() || scope.kind() == AccessScope.Kind.NONE) {
            return Set.of();
        }
        boolean supervisor = scope.kind() == AccessScope.Kind.SUPERVISOR;
        TypedQuery<UUID> query = em.createQuery(
                        "select distinct n.personId from Notification n where n.personId in :persons and n.unitId = :unit"
                                + (supervisor
                                        ? " and n.stage not in ('ADMITTED', 'JOINED')"
                                        : " and n.stage = 'SCREENING' and n.screenedBy = :reader"),
                        UUID.class)
                .setParameter("persons", persons)
                .setParameter("unit", scope.unitId());
        if (!supervisor) {
            query.setParameter("reader", reader);
        }
        return Set.copyOf(query.getResultList());
    }

    /** The notification from which a case was opened; the table of cases is read by name. */
    public Optional<Notification> ofCase(UUID caseFile) {
        return em.createQuery(
                        "select n from Notification n, CaseFile c where c.id = :case and n.id = c.notificationId",
                        Notification.class)
                .setParameter("case", caseFile)
                .getResultStream()
                .findFirst();
    }

    /** All that was told of a person, the first first. */
    List<Notification> about(UUID person) {
        return em.createQuery(
                        "select n from Notification n where n.personId = :person order by n.receivedAt, n.id",
                        Notification.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Notification> among(Collection<UUID> rows) {
        return rows.isEmpty()
                ? List.of()
                : em.createQuery("select n from Notification n where n.id in :rows", Notification.class)
                        .setParameter("rows", rows)
                        .getResultList();
    }

    /** The notifications that joined a case, the first first. */
    public List<Notification> joined(UUID caseFile) {
        return em.createQuery(
                        "select n from Notification n where n.joinedCaseId = :case order by n.receivedAt, n.id",
                        Notification.class)
                .setParameter("case", caseFile)
                .getResultList();
    }

    private static String condition(AccessScope scope, String reader, Map<String, Object> parameters) {
        if (scope.kind() == AccessScope.Kind.NONE) {
            return "1 = 0";
        }
        parameters.put("unit", Objects.requireNonNull(scope.unitId()));
        // In words, so that the index of what waits serves.
        String unit = "n.stage in ('SIGNAL', 'SCREENING') and n.unitId = :unit";
        if (scope.kind() == AccessScope.Kind.SUPERVISOR) {
            return unit;
        }
        parameters.put("reader", reader);
        return unit + " and (n.confidentiality <> 'SECRET' or n.recordedBy = :reader or n.screenedBy = :reader)";
    }

    private static String narrower(QueueCriteria criteria, String reader, Map<String, Object> parameters) {
        String holder = switch (criteria.holder()) {
            case ALL -> "";
            case UNASSIGNED -> " and n.screenedBy is null";
            case MINE -> {
                parameters.put("me", reader);
                yield " and n.screenedBy = :me";
            }
        };
        if (criteria.urgency() == null) {
            return holder;
        }
        parameters.put("urgency", criteria.urgency());
        return holder + " and n.queueUrgency = :urgency";
    }

    private static NotificationRow row(Notification n) {
        Report report = n.report();
        return new NotificationRow(
                new NotificationId(n.id()),
                n.receivedAt(),
                name(report.subjectGivenName(), report.subjectFamilyName()),
                report.subjectAge(),
                report.source(),
                report.place(),
                report.immediateDanger(),
                n.stage(),
                n.screenedBy(),
                n.rejectionProposed(),
                n.confidentiality(),
                n.queueUrgency(),
                n.dueAt(),
                n.screenedBy() == null);
    }

    private static @Nullable String name(@Nullable String given, @Nullable String family) {
        String name = Stream.of(given, family)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
