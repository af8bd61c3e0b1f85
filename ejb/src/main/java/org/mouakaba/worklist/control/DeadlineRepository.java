package org.mouakaba.worklist.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.ShortName;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.worklist.boundary.AlertKind;
import org.mouakaba.worklist.boundary.DueFigures;
import org.mouakaba.worklist.boundary.DueLine;
import org.mouakaba.worklist.boundary.Nature;
import org.mouakaba.worklist.boundary.UnassignedCase;
import org.mouakaba.worklist.boundary.WaitingAssignment;
import org.mouakaba.worklist.entity.Deadline;
import org.mouakaba.worklist.entity.DeadlineStatus;

/** Deadlines by case, and by the worker who carries it. Reads cases and persons by name, for the projections only. */
public class DeadlineRepository {

    private static final String MINE =
            " from Deadline d join CaseFile c on c.id = d.caseId where d.status = :open and c.workerId = :worker and "
                    + "d.kind in (:kinds) and "
                    // What counts in days stands still with a suspended case: it is shown apart.
                    + "(c.standing.status <> org.mouakaba.casefile.boundary.CaseStatus.SUSPENDED or d.referralId is not null"
                    + " or d.unit = org.mouakaba.worklist.boundary.PeriodUnit.HOURS) and ";

    @PersistenceContext
    EntityManager em;

    public List<Deadline> open(CaseFileId id) {
        return em.createQuery(
                        "select d from Deadline d where d.caseId = :case and d.status = :open order by d.dueAt",
                        Deadline.class)
                .setParameter("case", id.value())
                .setParameter("open", DeadlineStatus.OPEN)
                .getResultList();
    }

    /** The latest of a kind, whatever became of it. */
    public Optional<Deadline> latest(CaseFileId id, DueKind kind) {
        return em.createQuery(
                        "select d from Deadline d where d.caseId = :case and d.kind = :kind order by d.startedAt desc",
                        Deadline.class)
                .setParameter("case", id.value())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The cases that should have a worker by now, and of which nobody was told since they began to wait. */
    public List<UnassignedCase> lateAssignments(Instant now, int limit) {
        return em.createQuery(
                        "select c.id, c.unitId from Deadline d join CaseFile c on c.id = d.caseId"
                                + " where d.kind = :assignment and d.status = :open and d.dueAt < :now"
                                + " and not exists (select a.id from Alert a where a.caseId = d.caseId and a.kind = :told"
                                + " and a.at >= d.startedAt) order by d.dueAt, d.id",
                        Tuple.class)
                .setParameter("assignment", DueKind.ASSIGNMENT)
                .setParameter("open", DeadlineStatus.OPEN)
                .setParameter("now", now)
                .setParameter("told", AlertKind.ASSIGNMENT_LATE)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new UnassignedCase(new CaseFileId(row.get(0, UUID.class)), row.get(1, UUID.class)))
                .toList();
    }

    /** How many of a kind have run from one moment. */
    public long countOf(CaseFileId id, DueKind kind, Instant startedAt) {
        return em.createQuery(
                        "select count(d) from Deadline d where d.caseId = :case and d.kind = :kind"
                                + " and d.startedAt = :startedAt",
                        Long.class)
                .setParameter("case", id.value())
                .setParameter("kind", kind)
                .setParameter("startedAt", startedAt)
                .getSingleResult();
    }

    /** What ended is written before what starts, so that each deadline stands open once at any moment. */
    public void change(List<Deadline> started) {
        em.flush();
        started.forEach(em::persist);
        em.flush();
    }

    /** How many are late, due today, due in the days after, in one statement. */
    public DueFigures figures(UUID worker, Instant now, Instant tomorrow, Instant horizon) {
        Object[] row = mine(
                        "select coalesce(sum(case when d.dueAt < :now then 1 else 0 end), 0),"
                                + " coalesce(sum(case when d.dueAt >= :now and d.dueAt < :tomorrow then 1 else 0 end), 0),"
                                + " coalesce(sum(case when d.dueAt >= :tomorrow and d.dueAt < :horizon then 1 else 0 end), 0),"
                                + " (select count(w) from CaseFile w where w.workerId = :worker"
                                + " and w.acceptedAt is null and w.closedAt is null)"
                                + MINE + "d.dueAt < :horizon",
                        Object[].class,
                        worker,
                        Nature.ALL)
                .setParameter("now", now)
                .setParameter("tomorrow", tomorrow)
                .setParameter("horizon", horizon)
                .getSingleResult();
        return new DueFigures(whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3]));
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    /** The given name of a worker, for greeting her. */
    public Optional<Label> givenName(UUID worker) {
        return em.createQuery("select w.givenNameAr, w.givenNameLatin from Worker w where w.id = :worker", Tuple.class)
                .setParameter("worker", worker)
                .getResultStream()
                .map(row -> new Label(row.get(0, String.class), row.get(1, String.class), row.get(1, String.class)))
                .findFirst();
    }

    /** What the worker's own cases need between two moments, the first due first. */
    public List<DueLine> lines(AccessScope scope, Nature nature, Instant from, Instant until, int limit) {
        return mine(
                        "select d, c.number, c.risk, c.confidentiality, c.contacts.last, p.givenNameAr, p.familyNameAr,"
                                + " p.givenNameLatin, p.familyNameLatin, p.id"
                                + MINE.replace(" where ", " join Person p on p.id = c.personId where ")
                                + "d.dueAt >= :from and d.dueAt < :until order by d.dueAt, d.id",
                        Tuple.class,
                        scope.workerId(),
                        nature)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultStream()
                .map(DeadlineRepository::line)
                .toList();
    }

    /** What one case needs, the first due first. */
    public List<DueLine> lines(CaseFileId id) {
        return em.createQuery(
                        "select d, c.number, c.risk, c.confidentiality, c.contacts.last, p.givenNameAr, p.familyNameAr,"
                                + " p.givenNameLatin, p.familyNameLatin, p.id from Deadline d join CaseFile c on c.id = d.caseId"
                                + " join Person p on p.id = c.personId where d.caseId = :case and d.status = :open"
                                + " order by d.dueAt, d.id",
                        Tuple.class)
                .setParameter("case", id.value())
                .setParameter("open", DeadlineStatus.OPEN)
                .getResultStream()
                .map(DeadlineRepository::line)
                .toList();
    }

    private <T> TypedQuery<T> mine(String jpql, Class<T> row, @Nullable UUID worker, Nature nature) {
        return em.createQuery(jpql, row)
                .setParameter("open", DeadlineStatus.OPEN)
                .setParameter("worker", worker)
                .setParameter("kinds", nature.kinds());
    }

    private static DueLine line(Tuple row) {
        Deadline d = row.get(0, Deadline.class);
        Confidentiality confidentiality = row.get(3, Confidentiality.class);
        return new DueLine(
                d.id(),
                d.caseId(),
                row.get(9, UUID.class),
                row.get(1, String.class),
                confidentiality == Confidentiality.SECRET
                        ? null
                        : ShortName.of(
                                row.get(5, String.class),
                                row.get(6, String.class),
                                row.get(7, String.class),
                                row.get(8, String.class)),
                row.get(2, RiskLevel.class),
                confidentiality,
                d.kind(),
                d.startedAt(),
                d.period(),
                d.agreedOn(),
                d.dueAt(),
                row.get(4, Instant.class),
                d.referralId());
    }

    /** Cases given to the worker that she has not accepted, the oldest first. */
    public Page<WaitingAssignment> waiting(AccessScope scope, PageRequest page) {
        String where = " where c.workerId = :worker and c.acceptedAt is null and c.closedAt is null";
        List<WaitingAssignment> rows = em.createQuery(
                        "select c.id, c.number, c.risk, c.confidentiality, c.concerns, c.assignedAt, d.dueAt,"
                                + " p.birthDate, p.givenNameAr, p.familyNameAr, p.givenNameLatin, p.familyNameLatin"
                                + " from CaseFile c join Person p on p.id = c.personId left join Deadline d"
                                + " on d.caseId = c.id and d.kind = :acceptance and d.status = :open" + where
                                + " order by c.assignedAt, c.id",
                        Tuple.class)
                .setParameter("worker", scope.workerId())
                .setParameter("acceptance", DueKind.ACCEPTANCE)
                .setParameter("open", DeadlineStatus.OPEN)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(DeadlineRepository::waiting)
                .toList();
        return new Page<>(rows, rows.size());
    }

    @SuppressWarnings("unchecked")
    private static WaitingAssignment waiting(Tuple row) {
        Confidentiality confidentiality = row.get(3, Confidentiality.class);
        boolean named = confidentiality != Confidentiality.SECRET;
        return new WaitingAssignment(
                new CaseFileId(row.get(0, UUID.class)),
                row.get(1, String.class),
                named
                        ? ShortName.of(
                                row.get(8, String.class),
                                row.get(9, String.class),
                                row.get(10, String.class),
                                row.get(11, String.class))
                        : null,
                named ? row.get(7, LocalDate.class) : null,
                named ? (List<String>) row.get(4) : List.of(),
                row.get(2, RiskLevel.class),
                confidentiality,
                row.get(5, Instant.class),
                row.get(6, Instant.class));
    }
}
