package org.mouakaba.casefile.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.EmergencyAccessKind;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.casefile.boundary.EmergencyUse;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Emergency accesses by the cases that they opened. Reads grants and workers by name, for the list only. */
public class EmergencyUseRepository {

    private static final String FROM = " from EmergencyGrant g join CaseFile c on c.id = g.caseId";

    @PersistenceContext
    EntityManager em;

    public Page<EmergencyUse> find(AccessScope scope, PageRequest page) {
        return find(scope.condition("c"), scope.parameters(), page);
    }

    public Page<EmergencyUse> find(TerritoryScope scope, PageRequest page) {
        return find("c.territoryCode like :territory", Map.of("territory", scope.prefix() + "%"), page);
    }

    private Page<EmergencyUse> find(String condition, Map<String, Object> parameters, PageRequest page) {
        TypedQuery<Tuple> rows = em.createQuery(
                "select g.id, c.number, g.username, w.givenNameAr, w.familyNameAr, w.givenNameLatin, w.familyNameLatin,"
                        + " g.kind, g.reason, g.grantedAt, g.expiresAt" + FROM
                        + " left join Worker w on w.username = g.username where " + condition
                        + " order by g.grantedAt desc, g.id desc",
                Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(g)" + FROM + " where " + condition, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<EmergencyUse> found = rows.setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(EmergencyUseRepository::use)
                .toList();
        return new Page<>(found, count.getSingleResult());
    }

    private static EmergencyUse use(Tuple row) {
        String latin = row.get(5, String.class) + " " + row.get(6, String.class);
        return new EmergencyUse(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3) == null
                        ? null
                        : new Label(row.get(3, String.class) + " " + row.get(4, String.class), latin, latin),
                row.get(7, EmergencyAccessKind.class),
                row.get(8, String.class),
                row.get(9, Instant.class),
                row.get(10, Instant.class));
    }
}
