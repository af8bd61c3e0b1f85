package org.mouakaba.assessment.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mouakaba.assessment.boundary.FilledId;
import org.mouakaba.assessment.boundary.FilledStatus;
import org.mouakaba.assessment.entity.FilledInstrument;
import org.mouakaba.casefile.boundary.CaseFileId;

/** Filled instruments of cases. */
public class FilledRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<FilledInstrument> find(CaseFileId caseId, FilledId id) {
        return em.createQuery(
                        "select f from FilledInstrument f where f.caseId = :case and f.id = :id",
                        FilledInstrument.class)
                .setParameter("case", caseId.value())
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<FilledInstrument> draft(CaseFileId caseId, String code) {
        return em.createQuery(
                        "select f from FilledInstrument f where f.caseId = :case and f.code = :code"
                                + " and f.status = :draft",
                        FilledInstrument.class)
                .setParameter("case", caseId.value())
                .setParameter("code", code)
                .setParameter("draft", FilledStatus.DRAFT)
                .getResultStream()
                .findFirst();
    }

    /** Those that count, the last first: submitted, and no correction of them submitted. */
    public List<FilledInstrument> standing(CaseFileId caseId, String code, int most) {
        return em.createQuery(
                        "select f from FilledInstrument f where f.caseId = :case and f.code = :code"
                                + " and f.status = :submitted and not exists (select c.id from FilledInstrument c"
                                + " where c.correctsId = f.id and c.status = :submitted)"
                                + " order by f.assessedAt desc, f.id desc",
                        FilledInstrument.class)
                .setParameter("case", caseId.value())
                .setParameter("code", code)
                .setParameter("submitted", FilledStatus.SUBMITTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** All of one case, the last first; some a month in a long life. */
    public List<FilledInstrument> all(CaseFileId caseId) {
        return em.createQuery(
                        "select f from FilledInstrument f where f.caseId = :case order by f.begunAt desc, f.id desc",
                        FilledInstrument.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** Whether a correction of it was submitted, which counts in its place. */
    public boolean corrected(FilledInstrument filled) {
        return em.createQuery(
                                "select count(c) from FilledInstrument c where c.correctsId = :id and c.status = :submitted",
                                Long.class)
                        .setParameter("id", filled.id())
                        .setParameter("submitted", FilledStatus.SUBMITTED)
                        .getSingleResult()
                > 0;
    }

    public void remove(FilledInstrument draft) {
        em.remove(draft);
    }

    public void add(FilledInstrument filled) {
        em.persist(filled);
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it. */
    public void flush() {
        em.flush();
    }
}
