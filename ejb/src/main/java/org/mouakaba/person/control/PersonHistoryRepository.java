package org.mouakaba.person.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Envers keeps of one person: her record, her papers, her telephones, her time in households. The table of members
 * is read by name, for this projection only.
 */
public class PersonHistoryRepository {

    private static final String DEEDS = """
            select r.id, r.at, r.username from revision r where r.id in (
                select revision from person_aud where id = :person and revision < :before
                union select revision from person_identifier_aud where person_id = :person and revision < :before
                union select revision from person_phone_aud where person_id = :person and revision < :before
                union select revision from household_member_aud where person_id = :person and revision < :before)
            order by r.id desc""";

    private static final String STATES = """
            select 'PERSON', a.id, a.revision, a.revision_type, e.key, e.value
                from person_aud a cross join lateral jsonb_each_text(to_jsonb(a)) e
                where a.id = :person and a.revision in (select revision from person_aud
                    where id = :person and revision <= :newest order by revision desc limit :states)
            union all select 'IDENTIFIER', a.id, a.revision, a.revision_type, e.key, e.value
                from person_identifier_aud a cross join lateral jsonb_each_text(to_jsonb(a)) e
                where a.person_id = :person and a.revision <= :newest
            union all select 'PHONE', a.id, a.revision, a.revision_type, e.key, e.value
                from person_phone_aud a cross join lateral jsonb_each_text(to_jsonb(a)) e
                where a.person_id = :person and a.revision <= :newest
            union all select 'MEMBER', a.id, a.revision, a.revision_type, e.key, e.value
                from household_member_aud a cross join lateral jsonb_each_text(to_jsonb(a)) e
                where a.person_id = :person and a.revision <= :newest
            order by 3, 1, 2""";

    @PersistenceContext
    EntityManager em;

    /** A revision that touched her. */
    public record Deed(long revision, Instant at, String username) {}

    /**
     * One column of one row as a revision left it.
     *
     * @param source PERSON, IDENTIFIER, PHONE or MEMBER
     * @param type 0 added, 1 changed, 2 taken away
     */
    public record Cell(
            String source,
            UUID row,
            long revision,
            int type,
            String column,
            @Nullable String value) {}

    /** The newest first. */
    public List<Deed> deeds(UUID person, long before, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(DEEDS, Tuple.class)
                .setParameter("person", person)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        return found.stream()
                .map(row -> new Deed(
                        row.get(0, Number.class).longValue(),
                        Instant.ofEpochMilli(row.get(1, Number.class).longValue()),
                        row.get(2, String.class)))
                .toList();
    }

    /**
     * Her rows up to a revision, the oldest first.
     *
     * @param states how many states of her record itself: those of a page, and the one before it
     */
    public List<Cell> states(UUID person, long newest, int states) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(STATES, Tuple.class)
                .setParameter("person", person)
                .setParameter("newest", newest)
                .setParameter("states", states)
                .getResultList();
        return found.stream()
                .map(row -> new Cell(
                        row.get(0, String.class),
                        row.get(1, UUID.class),
                        row.get(2, Number.class).longValue(),
                        row.get(3, Number.class).intValue(),
                        row.get(4, String.class),
                        row.get(5, String.class)))
                .toList();
    }

    /** All her cases, whoever carries them: for readers of the log, who are told no more than that they were read. */
    public List<UUID> casesOf(UUID person) {
        return em.createQuery("select c.id from CaseFile c where c.personId = :person", UUID.class)
                .setParameter("person", person)
                .getResultList();
    }
}
