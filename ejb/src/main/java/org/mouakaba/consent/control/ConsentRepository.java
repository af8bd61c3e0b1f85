package org.mouakaba.consent.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.consent.entity.ConsentText;

/** What was said in a case, and what was asked. */
public class ConsentRepository {

    @PersistenceContext
    EntityManager em;

    /** All of one case, the latest first; some ten rows in a long life. */
    public List<Consent> all(CaseFileId caseId) {
        return em.createQuery(
                        "select c from Consent c where c.caseId = :case order by c.givenOn desc, c.id desc",
                        Consent.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /**
     * The text of this type in force on {@code day}.
     *
     * @throws IllegalStateException where there is none: texts ship with the product, so it is a fault
     */
    public ConsentText text(String type, LocalDate day) {
        return em.createQuery(
                        "select t from ConsentText t where t.type = :type and t.validFrom <= :day"
                                + " order by t.validFrom desc, t.version desc",
                        ConsentText.class)
                .setParameter("type", type)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no consent text " + type + " on " + day));
    }

    public void add(Consent statement) {
        em.persist(statement);
    }

    /** So that a broken constraint shows in the call that caused it. */
    public void flush() {
        em.flush();
    }
}
