package org.mouakaba.household.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.household.entity.Household;
import org.mouakaba.household.entity.HouseholdMember;

/** Households and who is in them now. */
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
                        "select m from HouseholdMember m where m.householdId = :household and m.until is null"
                                + " order by m.declarant desc, m.since, m.id",
                        HouseholdMember.class)
                .setParameter("household", household)
                .getResultList();
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
