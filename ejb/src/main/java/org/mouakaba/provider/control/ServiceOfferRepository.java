package org.mouakaba.provider.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.Audience;
import org.mouakaba.provider.boundary.ServiceOfferCriteria;
import org.mouakaba.provider.boundary.ServiceOfferDetail;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.provider.boundary.ServiceOfferNotFound;
import org.mouakaba.provider.boundary.ServiceOfferSummary;
import org.mouakaba.provider.entity.ServiceOffer;

/** Services on offer. Lists take the reader's scope and return read models. */
public class ServiceOfferRepository {

    // Another component's table, read by name and for the projection only.
    private static final String SELECT =
            "select s, o.nameAr, o.nameFr from ServiceOffer s join Organisation o on o.id = s.organisationId where ";

    @PersistenceContext
    EntityManager em;

    public ServiceOffer get(ServiceOfferId id) {
        ServiceOffer found = em.find(ServiceOffer.class, id.value());
        if (found == null) {
            throw new ServiceOfferNotFound();
        }
        return found;
    }

    public ServiceOfferDetail getDetail(ServiceOfferId id, DirectoryScope scope) {
        Tuple row = em.createQuery(SELECT + "s.id = :id", Tuple.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(ServiceOfferNotFound::new);
        ServiceOffer s = row.get(0, ServiceOffer.class);
        return new ServiceOfferDetail(
                summary(row, scope), s.address(), s.phone(), s.hours(), s.validFrom(), s.validTo(), s.version());
    }

    /** So that a version conflict shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    public Page<ServiceOfferSummary> findSummaries(
            DirectoryScope scope, ServiceOfferCriteria criteria, LocalDate today, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(scope, criteria, today, parameters);
        TypedQuery<Tuple> rows =
                em.createQuery(SELECT + where + " order by s.placesFree desc nulls last, s.nameFr, s.id", Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(s) from ServiceOffer s where " + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<ServiceOfferSummary> found =
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList().stream()
                        .map(row -> summary(row, scope))
                        .toList();
        return new Page<>(found, count.getSingleResult());
    }

    private static String conditions(
            DirectoryScope scope, ServiceOfferCriteria criteria, LocalDate today, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("s.validFrom <= :today and (s.validTo is null or s.validTo > :today)");
        parameters.put("today", today);
        if (scope.ownOnly() || criteria.mine()) {
            where.append(" and s.organisationId = :organisation");
            parameters.put("organisation", scope.organisation());
        }
        if (criteria.serviceType() != null) {
            where.append(" and s.serviceType = :type");
            parameters.put("type", criteria.serviceType());
        }
        if (criteria.territoryCode() != null) {
            where.append(" and (s.territoryCode = :territory or s.territoryCode like :within)");
            parameters.put("territory", criteria.territoryCode());
            parameters.put("within", criteria.territoryCode().replaceAll("[^0-9.]", "") + ".%");
        }
        if (criteria.freeOnly()) {
            where.append(" and (s.placesTotal is null or s.placesFree > 0)");
        }
        if (criteria.audience() != null) {
            where.append(taking(criteria.audience()));
        }
        return where.toString();
    }

    private static String taking(Audience audience) {
        return switch (audience) {
            case CHILDREN -> " and (s.ageFrom is null or s.ageFrom < 18)";
            case WOMEN -> " and (s.sex is null or s.sex = 'F') and (s.ageTo is null or s.ageTo >= 18)";
            case MEN -> " and (s.sex is null or s.sex = 'M') and (s.ageTo is null or s.ageTo >= 18)";
            case OLDER -> " and (s.ageTo is null or s.ageTo >= 60)";
        };
    }

    private static ServiceOfferSummary summary(Tuple row, DirectoryScope scope) {
        ServiceOffer s = row.get(0, ServiceOffer.class);
        String french = row.get(2, String.class);
        return new ServiceOfferSummary(
                new ServiceOfferId(s.id()),
                s.organisationId(),
                s.name(),
                new Label(row.get(1, String.class), french, french),
                s.serviceType(),
                s.establishmentType(),
                s.territoryCode(),
                s.sex(),
                s.ageFrom(),
                s.ageTo(),
                s.placesTotal(),
                s.placesFree(),
                s.placesAsOf(),
                scope.ownOnly() && s.organisationId().equals(scope.organisation()));
    }
}
