package org.mouakaba.careplan.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.mouakaba.careplan.boundary.GoalTemplateNotFound;
import org.mouakaba.careplan.entity.StoredGoalTemplate;

/** Goals to begin from: some dozens. */
public class GoalTemplateRepository {

    @PersistenceContext
    EntityManager em;

    public List<StoredGoalTemplate> all() {
        return em.createQuery(
                        "select t from StoredGoalTemplate t order by t.category, t.position, t.id",
                        StoredGoalTemplate.class)
                .getResultList();
    }

    public StoredGoalTemplate get(UUID id) {
        StoredGoalTemplate found = em.find(StoredGoalTemplate.class, id);
        if (found == null) {
            throw new GoalTemplateNotFound();
        }
        return found;
    }

    public void add(StoredGoalTemplate template) {
        em.persist(template);
    }

    public void flush() {
        em.flush();
    }
}
