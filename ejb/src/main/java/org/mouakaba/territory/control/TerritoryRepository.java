package org.mouakaba.territory.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouakaba.platform.Label;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.entity.Territory;

/** Territories, in the order of their codes. */
public class TerritoryRepository {

    private static final List<String> UP_TO_PROVINCES = List.of("REGION", "PROVINCE", "PREFECTURE");

    @PersistenceContext
    EntityManager em;

    /** Regions, provinces and prefectures: under a hundred rows, loaded whole. */
    public List<TerritoryEntry> upToProvinces() {
        return em
                .createQuery("select t from Territory t where t.level in :levels order by t.code", Territory.class)
                .setParameter("levels", UP_TO_PROVINCES)
                .getResultList()
                .stream()
                .map(TerritoryRepository::entry)
                .toList();
    }

    /** One of these; many are asked for one after the other where a file is taken in. */
    public Optional<TerritoryEntry> upToProvince(String code) {
        return Optional.ofNullable(em.find(Territory.class, code))
                .map(TerritoryRepository::entry)
                .filter(t -> UP_TO_PROVINCES.contains(t.level()));
    }

    private static TerritoryEntry entry(Territory t) {
        return new TerritoryEntry(t.code(), t.level(), t.parentCode(), t.name(), t.population(), t.countedOn());
    }

    /** The codes of all provinces and prefectures. */
    public Set<String> provinces() {
        return upToProvinces().stream()
                .filter(t -> !t.level().equals("REGION"))
                .map(TerritoryEntry::code)
                .collect(Collectors.toSet());
    }

    /** The communes of a province whose Arabic or French name begins so, whatever its case; some hundred rows are read. */
    public List<Label> communes(String provinceCode, String beginning, int limit) {
        return em
                .createQuery(
                        "select t from Territory t where t.parentCode = :province and t.level = 'COMMUNE'"
                                + " and (t.nameAr like :beginning escape '!'"
                                + " or lower(t.nameFr) like lower(:beginning) escape '!') order by t.nameFr",
                        Territory.class)
                .setParameter("province", provinceCode)
                .setParameter("beginning", beginning.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Territory::name)
                .toList();
    }

    /** Adds a commune, or renames it. English writes it as French does. */
    public void keep(Commune commune) {
        em.createNativeQuery("insert into territory (code, level, parent_code, name_ar, name_fr, name_en)"
                        + " values (:code, 'COMMUNE', :province, :ar, :fr, :fr) on conflict (code) do update"
                        + " set name_ar = excluded.name_ar, name_fr = excluded.name_fr, name_en = excluded.name_en"
                        // A code of another level is no commune's, whatever a list says.
                        + " where territory.level = 'COMMUNE'")
                .setParameter("code", commune.code())
                .setParameter("province", commune.provinceCode())
                .setParameter("ar", commune.nameAr())
                .setParameter("fr", commune.nameFr())
                .executeUpdate();
    }
}
