package org.mouakaba.casefile.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.casefile.entity.SuspensionEntry;

/** When cases stood still, and which are to be taken up again. */
public class SuspensionRepository {

    @PersistenceContext
    EntityManager em;

    /** All of one case, the first first. */
    public List<SuspensionEntry> of(CaseFileId id) {
        return em.createQuery(
                        "select s from SuspensionEntry s where s.caseId = :case order by s.at, s.id",
                        SuspensionEntry.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    /** Those that are on hold though their day has come. */
    public List<CaseFile> due(LocalDate today, int limit) {
        return em.createQuery(
                        "select c from CaseFile c where c.standing.status = :suspended and c.standing.until <= :today"
                                + " order by c.standing.until, c.id",
                        CaseFile.class)
                .setParameter("suspended", CaseStatus.SUSPENDED)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }
}
