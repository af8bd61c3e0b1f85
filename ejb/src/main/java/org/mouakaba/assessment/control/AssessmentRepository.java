package org.mouakaba.assessment.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.assessment.boundary.AssessmentId;
import org.mouakaba.assessment.boundary.AssessmentStatus;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.InstrumentKind;
import org.mouakaba.assessment.boundary.LoweringAwaiting;
import org.mouakaba.assessment.boundary.LoweringDecision;
import org.mouakaba.assessment.entity.Assessment;
import org.mouakaba.assessment.entity.InstrumentVersion;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Assessments of cases, and the instruments. */
public class AssessmentRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * The instrument of this kind in force on {@code day}.
     *
     * @throws IllegalStateException where there is none: instruments ship with the product, so it is a fault
     */
    public Instrument inForce(InstrumentKind kind, LocalDate day) {
        return em.createQuery(
                        "select i from InstrumentVersion i where i.kind = :kind and i.validFrom <= :day"
                                + " and (i.validTo is null or i.validTo > :day) order by i.validFrom desc, i.version desc",
                        InstrumentVersion.class)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(found -> InstrumentReader.instrument(found.definition()))
                .orElseThrow(() -> new IllegalStateException("no instrument " + kind + " on " + day));
    }

    /** The very version that an assessment was made with. */
    public Instrument instrumentOf(Assessment assessment) {
        InstrumentVersion found = em.find(
                InstrumentVersion.class,
                new InstrumentVersion.Key(assessment.instrumentCode(), assessment.instrumentVersion()));
        return InstrumentReader.instrument(found.definition());
    }

    /** All of one case, the latest first; a scoring a month in a long life. */
    public List<Assessment> all(CaseFileId caseId) {
        return em.createQuery(
                        "select a from Assessment a where a.caseId = :case order by a.assessedAt desc, a.id desc",
                        Assessment.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** The latest completed ones of a kind, at most {@code limit}, the latest first. */
    public List<Assessment> latest(CaseFileId caseId, InstrumentKind kind, int limit) {
        return em.createQuery(
                        "select a from Assessment a where a.caseId = :case and a.kind = :kind and a.status = :completed"
                                + " order by a.assessedAt desc, a.id desc",
                        Assessment.class)
                .setParameter("case", caseId.value())
                .setParameter("kind", kind)
                .setParameter("completed", AssessmentStatus.COMPLETED)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<Assessment> draft(CaseFileId caseId) {
        return em.createQuery(
                        "select a from Assessment a where a.caseId = :case and a.status = :draft", Assessment.class)
                .setParameter("case", caseId.value())
                .setParameter("draft", AssessmentStatus.DRAFT)
                .getResultStream()
                .findFirst();
    }

    public Optional<Assessment> pending(CaseFileId caseId) {
        return em.createQuery(
                        "select a from Assessment a where a.caseId = :case and a.lowering = :pending", Assessment.class)
                .setParameter("case", caseId.value())
                .setParameter("pending", LoweringDecision.PENDING)
                .getResultStream()
                .findFirst();
    }

    public Optional<Assessment> find(CaseFileId caseId, AssessmentId id) {
        return em.createQuery("select a from Assessment a where a.caseId = :case and a.id = :id", Assessment.class)
                .setParameter("case", caseId.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** What waits for a decision among the cases of the scope, the oldest first. */
    public Page<LoweringAwaiting> awaiting(AccessScope scope, PageRequest page) {
        // The case is read here by name, for the projection and the scope only.
        String from = " from Assessment a join CaseFile c on c.id = a.caseId where a.lowering = :pending and "
                + scope.condition("c");
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("pending", LoweringDecision.PENDING);
        TypedQuery<Object[]> rows = em.createQuery(
                "select c.id, c.number, c.workerId, a.confirmedRisk, a.assessedAt" + from
                        + " order by a.assessedAt, a.id",
                Object[].class);
        TypedQuery<Long> count = em.createQuery("select count(a)" + from, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<LoweringAwaiting> found =
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(AssessmentRepository::awaiting)
                        .toList();
        return new Page<>(found, count.getSingleResult());
    }

    private static LoweringAwaiting awaiting(Object[] row) {
        return new LoweringAwaiting(
                new CaseFileId((UUID) row[0]), (String) row[1], (UUID) row[2], (RiskLevel) row[3], (Instant) row[4]);
    }

    public void add(Assessment assessment) {
        em.persist(assessment);
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it. */
    public void flush() {
        em.flush();
    }
}
