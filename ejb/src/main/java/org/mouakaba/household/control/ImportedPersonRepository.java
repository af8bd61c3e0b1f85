package org.mouakaba.household.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mouakaba.household.entity.ImportedPerson;

/** Who was registered from a file by which row. */
public class ImportedPersonRepository {

    @PersistenceContext
    EntityManager em;

    public void add(ImportedPerson imported) {
        em.persist(imported);
    }

    /** The persons whom a unit registered by rows that said just this; of a record that was merged, the one that holds it. */
    public Map<String, UUID> registered(UUID unit, Collection<String> fingerprints) {
        Map<String, UUID> registered = new HashMap<>();
        em.createQuery(
                        "select i.fingerprint, coalesce(p.mergedInto, p.id) from ImportedPerson i, Person p"
                                + " where p.id = i.personId and i.unitId = :unit and i.fingerprint in :fingerprints",
                        Tuple.class)
                .setParameter("unit", unit)
                .setParameter("fingerprints", fingerprints)
                .getResultList()
                .forEach(row -> registered.put(row.get(0, String.class), row.get(1, UUID.class)));
        return registered;
    }
}
