package org.mouakaba.organisation.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.organisation.boundary.Letterhead;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.organisation.boundary.PartnerEntry;
import org.mouakaba.organisation.boundary.UnitEntry;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.organisation.entity.Unit;
import org.mouakaba.platform.Label;

/** Units by territory. */
public class UnitRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<UnitEntry> find(UUID id) {
        return Optional.ofNullable(em.find(Unit.class, id)).map(UnitRepository::entry);
    }

    public Optional<Letterhead> letterhead(UUID id) {
        return em.createQuery(
                        "select o.nameAr, o.nameFr, u.nameAr, u.nameFr, o.phone from Unit u join Organisation o"
                                + " on o.id = u.organisationId where u.id = :unit",
                        Tuple.class)
                .setParameter("unit", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Letterhead(
                        new Label(row.get(0, String.class), row.get(1, String.class), row.get(1, String.class)),
                        new Label(row.get(2, String.class), row.get(3, String.class), row.get(3, String.class)),
                        row.get(4, String.class)));
    }

    public List<UnitEntry> inForce() {
        return em
                .createQuery("select u from Unit u where u.validTo is null order by u.territoryCode", Unit.class)
                .getResultList()
                .stream()
                .map(UnitRepository::entry)
                .toList();
    }

    /** Organisations without units of ours: those that referrals are sent to. */
    public List<PartnerEntry> partners() {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select o.id, o.name_ar, o.name_fr from organisation o where o.valid_to is null"
                                + " and not exists (select 1 from unit u where u.organisation_id = o.id)"
                                + " order by o.name_fr, o.id limit 500",
                        Tuple.class)
                .getResultList();
        return found.stream()
                .map(row -> new PartnerEntry(
                        new OrganisationId(row.get(0, UUID.class)),
                        new Label(row.get(1, String.class), row.get(2, String.class), row.get(2, String.class))))
                .toList();
    }

    /** The organisations that may supervise an establishment: of the State, and in force. */
    public List<PartnerEntry> authorities() {
        return em
                .createQuery(
                        "select o.id, o.nameAr, o.nameFr from Organisation o where o.validTo is null and o.type in"
                                + " ('MINISTRY', 'EN_CENTRAL', 'EN_REGION', 'EN_PROVINCE', 'ADS', 'ANPE', 'COURT',"
                                + " 'LOCAL_AUTHORITY') order by o.nameFr, o.id",
                        Tuple.class)
                .setMaxResults(500)
                .getResultList()
                .stream()
                .map(row -> new PartnerEntry(
                        new OrganisationId(row.get(0, UUID.class)),
                        new Label(row.get(1, String.class), row.get(2, String.class), row.get(2, String.class))))
                .toList();
    }

    private static UnitEntry entry(Unit u) {
        return new UnitEntry(
                new UnitId(u.id()), new OrganisationId(u.organisationId()), u.type(), u.name(), u.territoryCode());
    }
}
