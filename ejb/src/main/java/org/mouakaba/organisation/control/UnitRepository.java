package org.mouakaba.organisation.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.organisation.boundary.UnitEntry;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.organisation.entity.Unit;

/** Units by territory. */
public class UnitRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<UnitEntry> find(UUID id) {
        return Optional.ofNullable(em.find(Unit.class, id)).map(UnitRepository::entry);
    }

    public List<UnitEntry> inForce() {
        return em
                .createQuery("select u from Unit u where u.validTo is null order by u.territoryCode", Unit.class)
                .getResultList()
                .stream()
                .map(UnitRepository::entry)
                .toList();
    }

    private static UnitEntry entry(Unit u) {
        return new UnitEntry(
                new UnitId(u.id()), new OrganisationId(u.organisationId()), u.type(), u.name(), u.territoryCode());
    }
}
