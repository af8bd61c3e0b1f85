package org.mouakaba.person.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.person.boundary.CaseStanding;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.entity.Person;
import org.mouakaba.person.entity.PersonDistinction;
import org.mouakaba.person.entity.PersonIdentifier;
import org.mouakaba.person.entity.PersonPhone;

/** Persons with their identifiers and phones, and the indexed searches that find them. */
public class PersonRepository {

    /** Bearers of a common name that are ranked at all: ranking every Fatima of the country would take seconds. */
    private static final int RANKED = 400;

    @PersistenceContext
    EntityManager em;

    public Person get(PersonId id) {
        Person found = em.find(Person.class, id.value());
        if (found == null) {
            throw new PersonNotFound();
        }
        return found;
    }

    /**
     * The person for a change: her version rises even where only a phone changes.
     *
     * @throws PersonNotFound where there is none, or another record holds this one
     */
    public Person getForChange(PersonId id) {
        Person found = em.find(Person.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (found == null || found.mergedInto() != null) {
            throw new PersonNotFound();
        }
        return found;
    }

    public void add(Person registered) {
        em.persist(registered);
    }

    public void explain(Person registered, String reason, String username, Instant at) {
        em.persist(new PersonDistinction(registered.id(), reason, username, at));
    }

    /** So that a version conflict or a broken constraint shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    public List<IdentifierEntry> identifiers(UUID person) {
        return identifierRows(person).stream().map(PersonIdentifier::entry).toList();
    }

    public List<PhoneEntry> phones(UUID person) {
        return phoneRows(person).stream().map(PersonPhone::entry).toList();
    }

    /** Rows that stand as they are wanted stay; the history shows only what changed. */
    public void replaceIdentifiers(UUID person, List<IdentifierEntry> wanted) {
        List<IdentifierEntry> missing = new ArrayList<>(wanted);
        identifierRows(person).stream()
                .filter(row -> !missing.remove(row.entry()))
                .forEach(em::remove);
        missing.forEach(entry -> em.persist(new PersonIdentifier(person, entry)));
    }

    /** @param wanted numbers in international form */
    public void replacePhones(UUID person, List<PhoneEntry> wanted) {
        List<PhoneEntry> missing = new ArrayList<>(wanted);
        phoneRows(person).stream().filter(row -> !missing.remove(row.entry())).forEach(em::remove);
        missing.forEach(entry -> em.persist(new PersonPhone(person, entry)));
    }

    public List<Person> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where p.id in :ids", Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those who bear every word of a name, in whatever script, the nearest spelling first. */
    public List<UUID> bearing(List<String> words, int limit) {
        List<String> and = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (String word : words) {
            List<String> or = new ArrayList<>();
            for (String key : NameKeys.keys(word)) {
                String name = "k" + parameters.size();
                or.add("p.search_key like :" + name);
                parameters.put(name, "% " + key + " %");
            }
            if (!or.isEmpty()) {
                and.add("(" + String.join(" or ", or) + ")");
            }
        }
        if (and.isEmpty()) {
            return List.of();
        }
        return ids(
                "select x.id from (select p.id, p.search_key from person p where " + String.join(" and ", and)
                        + " limit " + RANKED + ") x order by word_similarity(:spelling, x.search_key) desc, x.id",
                parameters,
                String.join(" ", words),
                limit);
    }

    /** Those whose name is written nearly so: for a slip of the pen that changes a consonant. */
    public List<UUID> spelledLike(List<String> words, int limit) {
        return words.isEmpty()
                ? List.of()
                : ids(
                        "select x.id from (select p.id, p.search_key from person p where cast(:spelling as text)"
                                + " <% p.search_key limit " + RANKED
                                + ") x order by word_similarity(:spelling, x.search_key) desc, x.id",
                        Map.of(),
                        String.join(" ", words),
                        limit);
    }

    public List<UUID> withPhone(String number, int limit) {
        return em.createQuery("select distinct t.personId from PersonPhone t where t.number = :number", UUID.class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<UUID> withIdentifier(Collection<String> forms, int limit) {
        return forms.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct i.personId from PersonIdentifier i where i.normalised in :forms",
                                UUID.class)
                        .setParameter("forms", forms)
                        .setMaxResults(limit)
                        .getResultList();
    }

    /**
     * How far these persons are carried already, as the reader may know: her own cases and the STANDARD ones. The table
     * of cases is read by name, for this projection only.
     */
    public Map<UUID, CaseStanding> standings(Collection<UUID> ids, @Nullable UUID reader) {
        Map<UUID, CaseStanding> standings = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select c.personId, c.closedAt from CaseFile c where c.personId in :ids and"
                                    + " (c.confidentiality = 'STANDARD' or c.workerId = :reader)",
                            Tuple.class)
                    .setParameter("ids", ids)
                    .setParameter("reader", reader == null ? new UUID(0, 0) : reader)
                    .getResultList()
                    .forEach(row -> standings.merge(
                            row.get(0, UUID.class),
                            row.get(1) == null ? CaseStanding.OPEN : CaseStanding.CLOSED,
                            (one, other) -> one == CaseStanding.OPEN ? one : other));
        }
        return standings;
    }

    /** Which of these persons have a case that the reader may open: her own, for a supervisor those of her team. */
    public Set<UUID> readable(AccessScope scope, Collection<UUID> ids) {
        if (ids.isEmpty() || scope.kind() == AccessScope.Kind.NONE) {
            return Set.of();
        }
        boolean worker = scope.kind() == AccessScope.Kind.WORKER;
        TypedQuery<UUID> query = em.createQuery(
                        "select distinct c.personId from CaseFile c where c.personId in :ids and "
                                + (worker ? "c.workerId = :reader" : scope.condition("c")),
                        UUID.class)
                .setParameter("ids", ids);
        if (worker) {
            query.setParameter("reader", scope.workerId());
        } else {
            scope.parameters().forEach(query::setParameter);
        }
        return new HashSet<>(query.getResultList());
    }

    /** The open cases of these persons, whoever carries them: for the policy only, never shown as they are. */
    public List<CarriedCase> carried(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.mouakaba.person.control.CarriedCase(c.id, c.personId, c.unitId,"
                                        + " c.confidentiality) from CaseFile c where c.personId in :ids and c.closedAt is null",
                                CarriedCase.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The communes entered before in a province that begin so, in order. */
    public List<String> communes(String territoryCode, String beginning, int limit) {
        return em.createQuery(
                        "select distinct p.commune from Person p where p.territoryCode = :territory"
                                + " and p.commune like :beginning escape '!' order by p.commune",
                        String.class)
                .setParameter("territory", territoryCode)
                .setParameter("beginning", beginning.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, Map<String, Object> parameters, String spelling, int limit) {
        Query query = em.createNativeQuery(sql, UUID.class).setParameter("spelling", spelling);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    List<PersonIdentifier> identifierRows(UUID person) {
        return em.createQuery(
                        "select i from PersonIdentifier i where i.personId = :person order by i.id",
                        PersonIdentifier.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<PersonPhone> phoneRows(UUID person) {
        return em.createQuery("select t from PersonPhone t where t.personId = :person order by t.id", PersonPhone.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<PersonIdentifier> identifiersAmong(Collection<UUID> rows) {
        return rows.isEmpty()
                ? List.of()
                : em.createQuery("select i from PersonIdentifier i where i.id in :rows", PersonIdentifier.class)
                        .setParameter("rows", rows)
                        .getResultList();
    }

    List<PersonPhone> phonesAmong(Collection<UUID> rows) {
        return rows.isEmpty()
                ? List.of()
                : em.createQuery("select t from PersonPhone t where t.id in :rows", PersonPhone.class)
                        .setParameter("rows", rows)
                        .getResultList();
    }

    /** Whose these records are, of those that were found to be another one's. */
    public Map<UUID, UUID> holders(Collection<UUID> records) {
        Map<UUID, UUID> holders = new HashMap<>();
        if (!records.isEmpty()) {
            em.createQuery(
                            "select p.id, p.mergedInto from Person p where p.id in :records and p.mergedInto is not null",
                            Tuple.class)
                    .setParameter("records", records)
                    .getResultList()
                    .forEach(row -> holders.put(row.get(0, UUID.class), row.get(1, UUID.class)));
        }
        return holders;
    }
}
