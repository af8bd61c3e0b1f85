package org.mouakaba.careplan.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.careplan.boundary.PlanAwaiting;
import org.mouakaba.careplan.boundary.PlanEdition;
import org.mouakaba.careplan.boundary.PlanStatus;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Plans, edition by edition, each with its goals and actions. */
public class CarePlanRepository {

    @PersistenceContext
    EntityManager em;

    /** The edition that is being written or waits: at most one for each case, the database sees to it. */
    public Optional<CarePlan> findOpen(CaseFileId caseId) {
        return em
                .createQuery(
                        "select p from CarePlan p left join fetch p.goals"
                                + " where p.caseId = :case and p.status <> :approved",
                        CarePlan.class)
                .setParameter("case", caseId.value())
                .setParameter("approved", PlanStatus.APPROVED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The last approved edition of the episode. */
    public Optional<CarePlan> findInForce(CaseFileId caseId, int episode) {
        return em
                .createQuery(
                        "select p from CarePlan p left join fetch p.goals where p.caseId = :case"
                                + " and p.edition = (select max(q.edition) from CarePlan q where q.caseId = :case"
                                + " and q.episode = :episode and q.status = :approved)",
                        CarePlan.class)
                .setParameter("case", caseId.value())
                .setParameter("episode", episode)
                .setParameter("approved", PlanStatus.APPROVED)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<CarePlan> findEdition(CaseFileId caseId, int edition) {
        return em
                .createQuery(
                        "select p from CarePlan p left join fetch p.goals where p.caseId = :case and p.edition = :edition",
                        CarePlan.class)
                .setParameter("case", caseId.value())
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All editions of a case, the newest first. */
    public List<PlanEdition> editions(CaseFileId caseId) {
        return em.createQuery(
                        "select new org.mouakaba.careplan.boundary.PlanEdition(p.edition, p.status,"
                                + " p.submission.at, p.decision.at) from CarePlan p where p.caseId = :case order by p.edition desc",
                        PlanEdition.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** All editions of a case for its timeline, without their goals. */
    public List<CarePlan> history(CaseFileId caseId) {
        return em.createQuery("select p from CarePlan p where p.caseId = :case", CarePlan.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** Code of the list beneficiary_category; null where the case has none. */
    public @Nullable String category(CaseFileId caseId) {
        return em.createQuery("select c.category from CaseFile c where c.id = :case", String.class)
                .setParameter("case", caseId.value())
                .getSingleResult();
    }

    public int lastEdition(CaseFileId caseId) {
        return em.createQuery(
                        "select coalesce(max(p.edition), 0) from CarePlan p where p.caseId = :case", Integer.class)
                .setParameter("case", caseId.value())
                .getSingleResult();
    }

    /** What waits within the scope, the oldest first. */
    public Page<PlanAwaiting> findAwaiting(AccessScope scope, PageRequest page) {
        String from = " from CarePlan p join CaseFile c on c.id = p.caseId where p.status = :requested and "
                + scope.condition("c");
        TypedQuery<Tuple> rows = em.createQuery(
                "select c.id, c.number, c.workerId, p.submission.at" + from + " order by p.submission.at, p.id",
                Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(p)" + from, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("requested", PlanStatus.REQUESTED);
            scope.parameters().forEach(query::setParameter);
        }
        List<PlanAwaiting> found = rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                .map(row -> new PlanAwaiting(
                        new CaseFileId(row.get(0, UUID.class)),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        row.get(3, Instant.class)))
                .toList();
        return new Page<>(found, count.getSingleResult());
    }

    public void add(CarePlan plan) {
        em.persist(plan);
    }

    public void flush() {
        em.flush();
    }
}
