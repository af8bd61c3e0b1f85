package org.mouakaba.entitlement.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mouakaba.entitlement.boundary.RuleNotFound;
import org.mouakaba.entitlement.entity.EntitlementRule;

/** Rules in the order in which they are read. */
public class RuleRepository {

    @PersistenceContext
    EntityManager em;

    /** All rules: some dozens. */
    public List<EntitlementRule> all() {
        return em.createQuery("select r from EntitlementRule r order by r.position, r.code", EntitlementRule.class)
                .getResultList();
    }

    public EntitlementRule get(String code) {
        EntitlementRule found = em.find(EntitlementRule.class, code);
        if (found == null) {
            throw new RuleNotFound();
        }
        return found;
    }

    public void flush() {
        em.flush();
    }
}
