package org.mouakaba.consent.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.consent.entity.ConsentText;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.platform.Label;

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
        return asked(type, day).orElseThrow(() -> new IllegalStateException("no consent text " + type + " on " + day));
    }

    /** As {@link #text(String, LocalDate)}, for a type that a caller names. */
    public Optional<ConsentText> asked(String type, LocalDate day) {
        return em.createQuery(
                        "select t from ConsentText t where t.type = :type and t.validFrom <= :day"
                                + " order by t.validFrom desc, t.version desc",
                        ConsentText.class)
                .setParameter("type", type)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One version of a text, as it was shown; empty where there is none of this number. */
    public Optional<ConsentText> text(String type, int version) {
        return Optional.ofNullable(em.find(ConsentText.class, new ConsentText.Key(type, version)));
    }

    /** In full years on {@code day}; null where the birth is not known. */
    public @Nullable Integer age(UUID personId, LocalDate day) {
        Tuple born = em.createQuery(
                        "select p.birthDate, p.birthPrecision from Person p where p.id = :person", Tuple.class)
                .setParameter("person", personId)
                .getSingleResult();
        return new Birth(born.get(0, LocalDate.class), born.get(1, BirthPrecision.class)).age(day);
    }

    /** How a body of the directory is called; empty where there is none of this identity. */
    public Optional<Label> bodyName(UUID organisationId) {
        // Another component's table is read here by name, for the words only.
        List<?> rows = em.createNativeQuery("select name_ar, name_fr from organisation where id = ?1", Tuple.class)
                .setParameter(1, organisationId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Label(row.get(0, String.class), row.get(1, String.class), row.get(1, String.class)))
                .findFirst();
    }

    public void add(Consent statement) {
        em.persist(statement);
    }

    /** So that a broken constraint shows in the call that caused it. */
    public void flush() {
        em.flush();
    }
}
