package org.mouakaba.household.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.household.entity.Household;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.household.entity.PersonRelation;

/** Households and who is in them. */
public class HouseholdRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<HouseholdMember> membership(UUID person) {
        return em.createQuery(
                        "select m from HouseholdMember m where m.personId = :person and m.until is null",
                        HouseholdMember.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    public List<HouseholdMember> members(UUID household) {
        return em.createQuery(
                        "select m from HouseholdMember m join Person p on p.id = m.personId and p.mergedInto is null"
                                + " where m.householdId = :household and m.until is null"
                                + " order by m.declarant desc, m.since, m.id",
                        HouseholdMember.class)
                .setParameter("household", household)
                .getResultList();
    }

    /** All her times in households, the first first. */
    public List<HouseholdMember> memberships(UUID person) {
        return em.createQuery(
                        "select m from HouseholdMember m where m.personId = :person order by m.since, m.id",
                        HouseholdMember.class)
                .setParameter("person", person)
                .getResultList();
    }

    public List<HouseholdMember> among(Collection<UUID> rows) {
        return rows.isEmpty()
                ? List.of()
                : em.createQuery("select m from HouseholdMember m where m.id in :rows", HouseholdMember.class)
                        .setParameter("rows", rows)
                        .getResultList();
    }

    /** Those who live there and those who did, the declarant first, then as they came. */
    public List<HouseholdMember> everMembers(UUID household) {
        return em.createQuery(
                        "select m from HouseholdMember m join Person p on p.id = m.personId and p.mergedInto is null"
                                + " where m.householdId = :household order by m.declarant desc, m.since, m.id",
                        HouseholdMember.class)
                .setParameter("household", household)
                .getResultList();
    }

    /** What relates any of these persons to anybody, and has not ended. */
    public List<PersonRelation> relations(Collection<UUID> persons) {
        return em.createQuery(
                        "select r from PersonRelation r where (r.personId in :persons or r.otherId in :persons)"
                                + " and r.until is null order by r.id",
                        PersonRelation.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    /** All that was ever said to relate a person to anybody. */
    public List<PersonRelation> relationsEver(UUID person) {
        return em.createQuery(
                        "select r from PersonRelation r where r.personId = :person or r.otherId = :person order by r.id",
                        PersonRelation.class)
                .setParameter("person", person)
                .getResultList();
    }

    public Optional<PersonRelation> relation(UUID id) {
        return Optional.ofNullable(em.find(PersonRelation.class, id));
    }

    /** Which of these persons have died. Their table is read by name, for this projection only. */
    public Set<UUID> deceased(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select p.id from Person p where p.id in :persons and p.deceasedOn is not null",
                                UUID.class)
                        .setParameter("persons", persons)
                        .getResultList());
    }

    public void add(PersonRelation made) {
        em.persist(made);
    }

    public Household get(UUID household) {
        return em.getReference(Household.class, household);
    }

    public void add(Household founded) {
        em.persist(founded);
    }

    public void add(HouseholdMember member) {
        em.persist(member);
    }

    public void flush() {
        em.flush();
    }
}
