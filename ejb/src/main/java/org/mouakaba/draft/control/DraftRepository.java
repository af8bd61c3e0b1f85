package org.mouakaba.draft.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mouakaba.draft.boundary.DraftSummary;
import org.mouakaba.draft.entity.Draft;

/** Drafts by user and form. */
public class DraftRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<Draft> find(String username, String formKey) {
        return Optional.ofNullable(em.find(Draft.class, new Draft.Key(username, formKey)));
    }

    public List<DraftSummary> latest(String username, int limit) {
        return em.createQuery(
                        "select new org.mouakaba.draft.boundary.DraftSummary(d.formKey, d.savedAt) from Draft d"
                                + " where d.username = :username order by d.savedAt desc",
                        DraftSummary.class)
                .setParameter("username", username)
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(Draft draft) {
        em.persist(draft);
    }

    public void remove(Draft draft) {
        em.remove(draft);
    }
}
