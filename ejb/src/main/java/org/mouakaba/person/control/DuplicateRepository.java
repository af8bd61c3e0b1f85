package org.mouakaba.person.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.person.boundary.DuplicatesWaiting;
import org.mouakaba.person.boundary.SuspicionId;
import org.mouakaba.person.entity.DuplicateSuspicion;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Pairs of records that are probably one person, and whose record has not been compared yet. */
public class DuplicateRepository {

    /**
     * Of the reader's unit, and where a record is protected, of that record's own unit. Two records that were made one with
     * others are no question any more.
     */
    private static final String OPEN_IN_UNIT =
            " from DuplicateSuspicion d join Person a on a.id = d.oneId join Person b on b.id = d.otherId"
                    + " where d.state = 'OPEN' and (d.oneUnitId = :unit or d.otherUnitId = :unit)"
                    + " and (a.protectedRecord = false or d.oneUnitId = :unit)"
                    + " and (b.protectedRecord = false or d.otherUnitId = :unit)"
                    + " and a.mergedInto is null and b.mergedInto is null";

    @PersistenceContext
    EntityManager em;

    public Optional<DuplicateSuspicion> find(SuspicionId id) {
        return Optional.ofNullable(em.find(DuplicateSuspicion.class, id.value()));
    }

    public Optional<DuplicateSuspicion> between(UUID a, UUID b) {
        boolean inOrder = DuplicateSuspicion.before(a, b);
        return em.createQuery(
                        "select d from DuplicateSuspicion d where d.oneId = :one and d.otherId = :other",
                        DuplicateSuspicion.class)
                .setParameter("one", inOrder ? a : b)
                .setParameter("other", inOrder ? b : a)
                .getResultStream()
                .findFirst();
    }

    public void add(DuplicateSuspicion found) {
        em.persist(found);
    }

    /** What the unit has to settle, the likeliest first. */
    public Page<DuplicateSuspicion> open(AccessScope scope, PageRequest page) {
        if (scope.kind() != AccessScope.Kind.SUPERVISOR) {
            return new Page<>(List.of(), 0);
        }
        TypedQuery<DuplicateSuspicion> rows = em.createQuery(
                        "select d" + OPEN_IN_UNIT + " order by d.score desc, d.id", DuplicateSuspicion.class)
                .setParameter("unit", scope.unitId());
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(),
                em.createQuery("select count(d)" + OPEN_IN_UNIT, Long.class)
                        .setParameter("unit", scope.unitId())
                        .getSingleResult());
    }

    public DuplicatesWaiting waiting(AccessScope scope) {
        if (scope.kind() != AccessScope.Kind.SUPERVISOR) {
            return new DuplicatesWaiting(0, null);
        }
        Tuple waiting = em.createQuery("select count(d), min(d.foundAt)" + OPEN_IN_UNIT, Tuple.class)
                .setParameter("unit", scope.unitId())
                .getSingleResult();
        return new DuplicatesWaiting(waiting.get(0, Long.class), waiting.get(1, Instant.class));
    }

    /** With whom this record is a question already, settled or not. */
    public Set<UUID> paired(UUID person) {
        Set<UUID> with = new HashSet<>(
                em.createQuery("select d.otherId from DuplicateSuspicion d where d.oneId = :person", UUID.class)
                        .setParameter("person", person)
                        .getResultList());
        with.addAll(em.createQuery("select d.oneId from DuplicateSuspicion d where d.otherId = :person", UUID.class)
                .setParameter("person", person)
                .getResultList());
        return with;
    }

    /** Records that wait to be compared, taken from the list; two servers take different ones. */
    @SuppressWarnings("unchecked")
    public List<UUID> take(int limit) {
        return em.createNativeQuery(
                        "delete from person_comparison_due where person_id in (select person_id from person_comparison_due"
                                + " order by person_id limit :limit for update skip locked) returning person_id",
                        UUID.class)
                .setParameter("limit", limit)
                .getResultList();
    }

    public void flush() {
        em.flush();
    }
}
