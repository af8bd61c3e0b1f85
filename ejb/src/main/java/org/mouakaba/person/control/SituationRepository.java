package org.mouakaba.person.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Situation;
import org.mouakaba.person.entity.Person;
import org.mouakaba.person.entity.PersonSituation;

/** How people live, by their key. */
public class SituationRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<PersonSituation> find(PersonId person) {
        return Optional.ofNullable(em.find(PersonSituation.class, person.value()));
    }

    public Map<PersonId, Situation> all(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery("select s from PersonSituation s where s.personId in :people", PersonSituation.class)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.toMap(PersonSituation::person, PersonSituation::situation));
    }

    /** What is known of her, or a blank; one caller at a time, or two who saw none would both store a first. */
    public PersonSituation forChange(PersonId person) {
        em.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        return find(person).orElseGet(() -> new PersonSituation(person));
    }

    public void keep(PersonSituation situation) {
        em.persist(situation);
        em.flush();
    }

    public List<PersonSituation> representedBy(UUID representative) {
        return em.createQuery(
                        "select s from PersonSituation s where s.representativeId = :representative order by s.personId",
                        PersonSituation.class)
                .setParameter("representative", representative)
                .getResultList();
    }

    /** For a record that is made one with another only: a situation is corrected and never deleted. */
    void remove(PersonSituation situation) {
        em.remove(situation);
        em.flush();
    }
}
