package org.mouakaba.intake.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationRow;
import org.mouakaba.intake.boundary.NotificationStage;
import org.mouakaba.intake.boundary.NotificationStep;
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

    /** What waits in a unit: danger first, then what is due first. */
    public Page<NotificationRow> waiting(AccessScope scope, String reader, PageRequest page) {
        String where = condition(scope);
        TypedQuery<Notification> rows = em.createQuery(
                "select n from Notification n where " + where
                        + " order by n.report.immediateDanger desc, n.dueAt, n.id",
                Notification.class);
        TypedQuery<Long> count = em.createQuery("select count(n) from Notification n where " + where, Long.class);
        Stream.of(rows, count).forEach(query -> {
            query.setParameter("waiting", List.of(NotificationStage.SIGNAL, NotificationStage.SCREENING));
            if (scope.kind() != AccessScope.Kind.NONE) {
                query.setParameter("unit", scope.unitId());
            }
            if (scope.kind() == AccessScope.Kind.WORKER) {
                query.setParameter("reader", reader);
            }
        });
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(NotificationRepository::row)
                        .toList(),
                count.getSingleResult());
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
                                        ? " and n.stage <> 'ADMITTED'"
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

    private static String condition(AccessScope scope) {
        String waiting = "n.stage in (:waiting) and ";
        return waiting
                + switch (scope.kind()) {
                    case NONE -> "1 = 0";
                    case WORKER ->
                        "n.unitId = :unit and (n.confidentiality <> 'SECRET' or n.recordedBy = :reader or n.screenedBy ="
                                + " :reader)";
                    case SUPERVISOR -> "n.unitId = :unit";
                };
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
                n.dueAt());
    }

    private static @Nullable String name(@Nullable String given, @Nullable String family) {
        String name = Stream.of(given, family)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
