package org.mouakaba.followup.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.followup.boundary.VisitId;
import org.mouakaba.followup.boundary.VisitRow;
import org.mouakaba.followup.entity.Visit;
import org.mouakaba.platform.PageRequest;

/** Visits of one case. Who may read it was asked before. */
public class VisitRepository {

    @PersistenceContext
    EntityManager em;

    /** The entries of a case, the last visit first; three statements, whatever the number of rows. */
    public List<VisitRow> find(CaseFileId caseId, PageRequest page) {
        return rows(em.createQuery(
                        "select v from Visit v where v.caseId = :case order by v.at desc, v.id desc", Visit.class)
                .setParameter("case", caseId.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList());
    }

    public long count(CaseFileId caseId) {
        return em.createQuery("select count(v) from Visit v where v.caseId = :case", Long.class)
                .setParameter("case", caseId.value())
                .getSingleResult();
    }

    public Optional<VisitRow> findRow(CaseFileId caseId, VisitId id) {
        return Optional.ofNullable(em.find(Visit.class, id.value()))
                .filter(visit -> visit.caseId().equals(caseId.value()))
                .map(visit -> rows(List.of(visit)).get(0));
    }

    /** All entries of a case, for its timeline. */
    public List<Visit> history(CaseFileId caseId) {
        return em.createQuery("select v from Visit v where v.caseId = :case", Visit.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** When the person was first met in this episode; null before that. The case keeps it. */
    public @Nullable Instant firstContact(CaseFileId caseId) {
        return em.createQuery("select c.contacts.first from CaseFile c where c.id = :case", Instant.class)
                .setParameter("case", caseId.value())
                .getSingleResult();
    }

    public void add(Visit visit) {
        em.persist(visit);
    }

    public void flush() {
        em.flush();
    }

    private List<VisitRow> rows(List<Visit> visits) {
        List<UUID> ids = visits.stream().map(Visit::id).toList();
        Map<UUID, List<VisitRow.Finding>> findings = findings(ids);
        Set<UUID> corrected = corrected(ids);
        return visits.stream()
                .map(visit -> new VisitRow(
                        new VisitId(visit.id()),
                        visit.note(),
                        findings.getOrDefault(visit.id(), List.of()),
                        visit.correctionReason(),
                        corrected.contains(visit.id()),
                        visit.username(),
                        visit.recordedAt()))
                .toList();
    }

    private Map<UUID, List<VisitRow.Finding>> findings(List<UUID> visits) {
        Map<UUID, List<VisitRow.Finding>> byVisit = new HashMap<>();
        List<Tuple> found = em.createQuery(
                        // The goal's own words, read by the name of its entity for this projection only.
                        "select v.id, g.what, f.status, f.note from Visit v join v.goals f join Goal g on g.id = f.goalId"
                                + " where v.id in :visits order by g.position",
                        Tuple.class)
                .setParameter("visits", visits)
                .getResultList();
        for (Tuple row : found) {
            byVisit.computeIfAbsent(row.get(0, UUID.class), visit -> new ArrayList<>())
                    .add(new VisitRow.Finding(
                            row.get(1, String.class), row.get(2, GoalStatus.class), row.get(3, String.class)));
        }
        return byVisit;
    }

    private Set<UUID> corrected(List<UUID> visits) {
        return new HashSet<>(
                em.createQuery("select v.correctsId from Visit v where v.correctsId in :visits", UUID.class)
                        .setParameter("visits", visits)
                        .getResultList());
    }
}
