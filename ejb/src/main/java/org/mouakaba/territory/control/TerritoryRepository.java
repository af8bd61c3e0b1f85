package org.mouakaba.territory.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.entity.Territory;

/** Territories, in the order of their codes. */
public class TerritoryRepository {

    @PersistenceContext
    EntityManager em;

    /** Regions, provinces and prefectures: under a hundred rows, loaded whole. */
    public List<TerritoryEntry> upToProvinces() {
        return em
                .createQuery(
                        "select t from Territory t where t.level in ('REGION', 'PROVINCE', 'PREFECTURE') order by t.code",
                        Territory.class)
                .getResultList()
                .stream()
                .map(t -> new TerritoryEntry(t.code(), t.level(), t.parentCode(), t.name(), t.population()))
                .toList();
    }
}
