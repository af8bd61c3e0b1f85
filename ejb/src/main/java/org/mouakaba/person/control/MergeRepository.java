package org.mouakaba.person.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.person.boundary.MergeId;
import org.mouakaba.person.entity.MergedField;
import org.mouakaba.person.entity.MergedRow;
import org.mouakaba.person.entity.Person;
import org.mouakaba.person.entity.PersonMerge;

/** Which records were made one, and what they were before. */
public class MergeRepository {

    @PersistenceContext
    EntityManager em;

    public void add(PersonMerge merge, List<MergedRow> rows, List<MergedField> fields) {
        em.persist(merge);
        em.flush();
        rows.forEach(em::persist);
        fields.forEach(em::persist);
    }

    public Optional<PersonMerge> find(MergeId id) {
        return Optional.ofNullable(em.find(PersonMerge.class, id.value()));
    }

    public void lock(PersonMerge merge) {
        em.lock(merge, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** What a record holds of others, the last merge first. */
    public List<PersonMerge> into(UUID survivor) {
        return em.createQuery(
                        "select m from PersonMerge m where m.survivorId = :survivor order by m.mergedAt desc, m.id desc",
                        PersonMerge.class)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    public List<MergedRow> rows(UUID merge) {
        return em.createQuery("select r from MergedRow r where r.mergeId = :merge order by r.rowId", MergedRow.class)
                .setParameter("merge", merge)
                .getResultList();
    }

    public List<MergedField> fields(UUID merge) {
        return em.createQuery("select f from MergedField f where f.mergeId = :merge", MergedField.class)
                .setParameter("merge", merge)
                .getResultList();
    }

    public List<Person> heldBy(UUID survivor) {
        return em.createQuery("select p from Person p where p.mergedInto = :survivor order by p.id", Person.class)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    public List<Person> heldAmong(Collection<UUID> records) {
        return records.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Person p where p.id in :records and p.mergedInto is not null",
                                Person.class)
                        .setParameter("records", records)
                        .getResultList();
    }

    /** Whether a case above STANDARD secrecy stands on a record; the table of cases is read by name. */
    public boolean secret(UUID person) {
        return !em.createQuery(
                        "select c.id from CaseFile c where c.personId = :person and c.confidentiality = 'SECRET'",
                        UUID.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
