package org.mouakaba.worklist.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.ShortName;
import org.mouakaba.worklist.boundary.SuspendedCase;

/** A worker's cases that stand still. Reads cases and persons by name, for the projection only. */
public class SuspendedCaseRepository {

    @PersistenceContext
    EntityManager em;

    /** The first to go on first. */
    public List<SuspendedCase> of(UUID worker, int limit) {
        return em.createQuery(
                        "select c.id, c.number, c.confidentiality, c.risk, c.standing.until, p.givenNameAr,"
                                + " p.familyNameAr, p.givenNameLatin, p.familyNameLatin from CaseFile c"
                                + " join Person p on p.id = c.personId where c.workerId = :worker"
                                + " and c.standing.status = :suspended order by c.standing.until, c.id",
                        Tuple.class)
                .setParameter("worker", worker)
                .setParameter("suspended", CaseStatus.SUSPENDED)
                .setMaxResults(limit)
                .getResultStream()
                .map(SuspendedCaseRepository::row)
                .toList();
    }

    private static SuspendedCase row(Tuple row) {
        return new SuspendedCase(
                new CaseFileId(row.get(0, UUID.class)),
                row.get(1, String.class),
                row.get(2, Confidentiality.class) == Confidentiality.SECRET
                        ? null
                        : ShortName.of(
                                row.get(5, String.class),
                                row.get(6, String.class),
                                row.get(7, String.class),
                                row.get(8, String.class)),
                row.get(3, RiskLevel.class),
                row.get(4, LocalDate.class));
    }
}
