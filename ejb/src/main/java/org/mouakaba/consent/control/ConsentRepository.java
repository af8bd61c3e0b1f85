package org.mouakaba.consent.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentId;
import org.mouakaba.consent.entity.Consent;

/** What was said in a case, the latest first; some ten rows in a long life. */
public class ConsentRepository {

    @PersistenceContext
    EntityManager em;

    public List<Consent> all(CaseFileId caseId) {
        return em.createQuery(
                        "select c from Consent c where c.caseId = :case order by c.givenOn desc, c.id desc",
                        Consent.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    public Optional<Consent> find(CaseFileId caseId, ConsentId id) {
        return all(caseId).stream().filter(c -> c.id().equals(id.value())).findFirst();
    }

    public void add(Consent statement) {
        em.persist(statement);
    }

    /** So that a broken constraint shows in the call that caused it. */
    public void flush() {
        em.flush();
    }
}
