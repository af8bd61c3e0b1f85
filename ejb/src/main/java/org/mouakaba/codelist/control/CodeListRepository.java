package org.mouakaba.codelist.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mouakaba.codelist.boundary.CodeEntryRow;
import org.mouakaba.codelist.entity.CodeEntry;

/** Code entries by list, in the order of their position. */
public class CodeListRepository {

    @PersistenceContext
    EntityManager em;

    /** All lists: some nine hundred rows, for the cache. */
    public List<CodeEntryRow> all() {
        return em
                .createQuery("select e from CodeEntry e order by e.list, e.position, e.code", CodeEntry.class)
                .getResultList()
                .stream()
                .map(CodeListRepository::row)
                .toList();
    }

    public Optional<CodeEntry> find(String list, String code) {
        return Optional.ofNullable(em.find(CodeEntry.class, new CodeEntry.Key(list, code)));
    }

    public boolean exists(String list) {
        return !em.createQuery("select e.code from CodeEntry e where e.list = :list", String.class)
                .setParameter("list", list)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void add(CodeEntry entry) {
        em.persist(entry);
    }

    public void flush() {
        em.flush();
    }

    private static CodeEntryRow row(CodeEntry e) {
        return new CodeEntryRow(
                e.list(), e.code(), e.parentCode(), e.position(), e.label(), e.validFrom(), e.validTo(), e.version());
    }
}
