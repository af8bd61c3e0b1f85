package org.mouakaba.casefile.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileCriteria;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.casefile.boundary.CaseFileSummary;
import org.mouakaba.casefile.boundary.ClosureDecision;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.ShortName;
import org.mouakaba.casefile.boundary.StageStep;
import org.mouakaba.casefile.entity.AssignmentEntry;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.casefile.entity.Closure;
import org.mouakaba.casefile.entity.StageEntry;
import org.mouakaba.casefile.entity.SuspensionEntry;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Cases, their history, assignments and closures. Lists take their scope and return read models. */
public class CaseFileRepository {

    @PersistenceContext
    EntityManager em;

    public CaseFile get(CaseFileId id) {
        CaseFile found = em.find(CaseFile.class, id.value());
        if (found == null) {
            throw new CaseFileNotFound();
        }
        return found;
    }

    /** The case for a change: its version rises even where only its history grows, so that two steps never cross. */
    public CaseFile getForStep(CaseFileId id) {
        CaseFile found = em.find(CaseFile.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (found == null) {
            throw new CaseFileNotFound();
        }
        return found;
    }

    public Optional<CaseFacts> findFacts(CaseFileId id) {
        return Optional.ofNullable(em.find(CaseFile.class, id.value())).map(CaseFileRepository::facts);
    }

    /** By the number that people read and write. */
    public Optional<CaseFacts> findFacts(String number) {
        return em.createQuery("select c from CaseFile c where c.number = :number", CaseFile.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(CaseFileRepository::facts);
    }

    /** All cases of one person, whoever carries them, the newest first. For the policy only: never shown as they are. */
    public List<CaseFacts> findFactsOf(UUID personId) {
        return em
                .createQuery(
                        "select c from CaseFile c where c.personId = :person order by c.openedAt desc", CaseFile.class)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .map(CaseFileRepository::facts)
                .toList();
    }

    public static CaseFacts facts(CaseFile c) {
        return new CaseFacts(
                new CaseFileId(c.id()),
                c.number().text(),
                c.personId(),
                c.organisationId(),
                c.unitId(),
                c.territoryCode(),
                c.workerId(),
                c.stage(),
                c.status(),
                c.risk(),
                c.urgency(),
                c.confidentiality(),
                c.episode(),
                c.openedAt(),
                c.version());
    }

    public void add(CaseFile opened) {
        em.persist(opened);
    }

    public void add(StageEntry step) {
        em.persist(step);
    }

    public void add(AssignmentEntry assignment) {
        em.persist(assignment);
    }

    public void add(SuspensionEntry suspension) {
        em.persist(suspension);
    }

    public void add(Closure closure) {
        em.persist(closure);
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    public Optional<Closure> findWaitingClosure(CaseFileId id) {
        return em.createQuery(
                        "select k from Closure k where k.caseId = :case and k.decision = :requested", Closure.class)
                .setParameter("case", id.value())
                .setParameter("requested", ClosureDecision.REQUESTED)
                .getResultStream()
                .findFirst();
    }

    public boolean hasOpenCase(UUID personId, UUID organisationId) {
        return !em.createQuery(
                        "select c.id from CaseFile c where c.personId = :person and c.organisationId = :organisation"
                                + " and c.closedAt is null",
                        UUID.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<StageStep> steps(CaseFileId id) {
        return em
                .createQuery("select s from StageEntry s where s.caseId = :case order by s.at, s.id", StageEntry.class)
                .setParameter("case", id.value())
                .getResultList()
                .stream()
                .map(s -> new StageStep(s.episode(), s.fromStage(), s.toStage(), s.at(), s.username(), s.reason()))
                .toList();
    }

    public Page<CaseFileSummary> findSummaries(
            AccessScope scope, CaseFileCriteria criteria, @Nullable UUID reader, Instant now, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        String where = scope.condition("c") + conditions(criteria, reader, now, parameters);
        TypedQuery<Tuple> rows = em.createQuery(
                "select c, p.givenNameAr, p.familyNameAr, p.givenNameLatin, p.familyNameLatin, p.birthDate,"
                        + " w.givenNameAr, w.familyNameAr, w.givenNameLatin, w.familyNameLatin"
                        // Other components' tables are read here by name, for the projection only.
                        + " from CaseFile c join Person p on p.id = c.personId left join Worker w on w.id = c.workerId"
                        + " where " + where + " order by " + order(criteria.sort()),
                Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(c) from CaseFile c where " + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<CaseFileSummary> found =
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(row -> summary(row, scope, reader))
                        .toList();
        return new Page<>(found, count.getSingleResult());
    }

    private static String conditions(
            CaseFileCriteria criteria, @Nullable UUID reader, Instant now, Map<String, Object> parameters) {
        List<String> and = new ArrayList<>();
        if (criteria.mine()) {
            and.add("c.workerId = :mine");
            // Nobody carries a case of worker null: without a place in the organisation the list is empty.
            parameters.put("mine", reader == null ? new UUID(0, 0) : reader);
        }
        if (criteria.open() != null) {
            and.add(criteria.open() ? "c.closedAt is null" : "c.closedAt is not null");
        }
        if (criteria.stage() != null) {
            and.add("c.stage = :stage");
            parameters.put("stage", criteria.stage());
        }
        if (criteria.risk() != null) {
            and.add("c.risk = :risk");
            parameters.put("risk", criteria.risk());
        }
        if (criteria.workerId() != null) {
            and.add("c.workerId = :worker");
            parameters.put("worker", criteria.workerId());
        }
        if (criteria.overdue()) {
            and.add("c.nextDue.at < :now");
            parameters.put("now", now);
        }
        if (criteria.number() != null) {
            and.add("c.number like :number");
            parameters.put("number", criteria.number().replaceAll("[^0-9-]", "") + "%");
        }
        return and.isEmpty() ? "" : " and " + String.join(" and ", and);
    }

    private static String order(CaseFileCriteria.Sort sort) {
        return switch (sort) {
            case NEXT_DUE -> "c.nextDue.at asc nulls last, c.id";
            case OPENED -> "c.openedAt desc, c.id";
            // An expression, because the index of all numbers would be walked through the cases of the whole country to
            // find
            // the few of the reader.
            case NUMBER -> "concat(c.number, '')";
        };
    }

    private static CaseFileSummary summary(Tuple row, AccessScope scope, @Nullable UUID reader) {
        CaseFile c = row.get(0, CaseFile.class);
        boolean mine = c.workerId() != null && c.workerId().equals(reader);
        boolean named = switch (c.confidentiality()) {
            case STANDARD -> true;
            case RESTRICTED -> mine || scope.kind() == AccessScope.Kind.SUPERVISOR;
            case SECRET -> false;
        };
        return new CaseFileSummary(
                new CaseFileId(c.id()),
                c.number().text(),
                named
                        ? ShortName.of(
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, String.class))
                        : null,
                named ? row.get(5, LocalDate.class) : null,
                c.stage(),
                c.status(),
                c.risk(),
                c.urgency(),
                c.confidentiality(),
                c.workerId(),
                c.workerId() == null ? null : full(row, 6),
                c.openedAt(),
                c.closedAt(),
                c.nextDueAt(),
                c.nextDueKind(),
                mine);
    }

    private static Label full(Tuple row, int at) {
        String latin = row.get(at + 2, String.class) + " " + row.get(at + 3, String.class);
        return new Label(row.get(at, String.class) + " " + row.get(at + 1, String.class), latin, latin);
    }

    /** A worker's full name, for the head of the cases that she carries. */
    public Optional<Label> findWorkerName(UUID worker) {
        return em.createQuery(
                        "select w.givenNameAr, w.familyNameAr, w.givenNameLatin, w.familyNameLatin from Worker w"
                                + " where w.id = :worker",
                        Tuple.class)
                .setParameter("worker", worker)
                .getResultStream()
                .map(row -> full(row, 0))
                .findFirst();
    }

    /** Whether a case stands under SECRET for this person: then the person is protected too. */
    public boolean hasSecretCase(UUID personId) {
        return !em.createQuery(
                        "select c.id from CaseFile c where c.personId = :person and c.confidentiality = :secret",
                        UUID.class)
                .setParameter("person", personId)
                .setParameter("secret", Confidentiality.SECRET)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
