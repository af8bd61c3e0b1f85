package org.mouakaba.provider.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.AuthorisedCapacity;
import org.mouakaba.provider.boundary.AuthorityPeriod;
import org.mouakaba.provider.boundary.EstablishmentCriteria;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.EstablishmentNotFound;
import org.mouakaba.provider.boundary.EstablishmentSummary;
import org.mouakaba.provider.boundary.ReportState;
import org.mouakaba.provider.entity.AuthorityEntry;
import org.mouakaba.provider.entity.CapacityDecision;
import org.mouakaba.provider.entity.Establishment;

/** Establishments with their capacity and authority. Lists take the reader's scope and return read models. */
public class EstablishmentRepository {

    /** Another component's table, and the edition in force of one month. */
    private static final String FROM = " from Establishment e join Organisation o on o.id = e.organisationId"
            + " left join Snapshot s on s.establishmentId = e.id and s.month = :month and s.edition ="
            + " (select max(x.edition) from Snapshot x where x.establishmentId = e.id and x.month = :month) where ";

    private static final String CAPACITY = "(select sum(c.places) from CapacityDecision d join d.cells c"
            + " where d.establishmentId = e.id and d.validFrom <= :today and not exists (select l.id from CapacityDecision l"
            + " where l.establishmentId = e.id and l.validFrom <= :today and (l.validFrom > d.validFrom"
            + " or l.validFrom = d.validFrom and l.edition > d.edition)))";

    @PersistenceContext
    EntityManager em;

    public Establishment get(EstablishmentId id) {
        Establishment found = em.find(Establishment.class, id.value());
        if (found == null) {
            throw new EstablishmentNotFound();
        }
        return found;
    }

    public void add(Object establishmentOrPart) {
        em.persist(establishmentOrPart);
    }

    /** So that a version conflict shows in the call that caused it, not at commit. */
    public void flush() {
        em.flush();
    }

    /** By province and name. */
    public Page<EstablishmentSummary> find(
            EstablishmentScope scope, EstablishmentCriteria criteria, LocalDate today, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(scope, criteria, parameters);
        TypedQuery<Tuple> rows = em.createQuery(
                "select e, o.nameAr, o.nameFr, " + CAPACITY + ", s.complete, s.reportedAt" + FROM + where
                        + " order by e.territoryCode, e.nameFr, e.id",
                Tuple.class);
        TypedQuery<Long> count = em.createQuery("select count(e)" + FROM + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows
                        .setParameter("today", today)
                        .setFirstResult(page.first())
                        .setMaxResults(page.size())
                        .getResultList()
                        .stream()
                        .map(EstablishmentRepository::summary)
                        .toList(),
                count.getSingleResult());
    }

    /** Open in the month, reported, and reported without a gap. */
    public List<Long> completeness(EstablishmentScope scope, EstablishmentCriteria criteria) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Tuple> query = em.createQuery(
                "select count(e), count(s.id), sum(case when s.complete = true then 1 else 0 end)" + FROM
                        + conditions(scope, criteria, parameters),
                Tuple.class);
        parameters.forEach(query::setParameter);
        Tuple row = query.getSingleResult();
        Number whole = row.get(2, Number.class);
        return List.of(row.get(0, Long.class), row.get(1, Long.class), whole == null ? 0L : whole.longValue());
    }

    private static String conditions(
            EstablishmentScope scope, EstablishmentCriteria criteria, Map<String, Object> parameters) {
        List<String> and = new ArrayList<>(List.of(
                "(e.territoryCode like :within or e.organisationId = :own)",
                "e.validFrom <= :lastDay and (e.validTo is null or e.validTo > :month)"));
        parameters.put("within", scope.prefix() + "%");
        parameters.put("own", scope.organisation());
        YearMonth month = criteria.month();
        parameters.put("month", month.atDay(1));
        parameters.put("lastDay", month.atEndOfMonth());
        if (criteria.territoryCode() != null) {
            and.add("e.territoryCode like :territory");
            parameters.put("territory", criteria.territoryCode().replaceAll("[^0-9.]", "") + "%");
        }
        if (criteria.type() != null) {
            and.add("e.type = :type");
            parameters.put("type", criteria.type());
        }
        if (criteria.report() != null) {
            and.add(
                    switch (criteria.report()) {
                        case MISSING -> "s.id is null";
                        case PARTIAL -> "s.complete = false";
                        case WHOLE -> "s.complete = true";
                    });
        }
        return String.join(" and ", and);
    }

    private static EstablishmentSummary summary(Tuple row) {
        Establishment e = row.get(0, Establishment.class);
        Boolean complete = row.get(4, Boolean.class);
        return new EstablishmentSummary(
                new EstablishmentId(e.id()),
                e.name(),
                new OrganisationId(e.organisationId()),
                label(row.get(1, String.class), row.get(2, String.class)),
                e.type(),
                e.territoryCode(),
                row.get(3, Long.class),
                e.authorisationExpiresOn(),
                complete == null ? ReportState.MISSING : complete ? ReportState.WHOLE : ReportState.PARTIAL,
                row.get(5, Instant.class));
    }

    public Label organisation(UUID id) {
        Tuple row = em.createQuery("select o.nameAr, o.nameFr from Organisation o where o.id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return label(row.get(0, String.class), row.get(1, String.class));
    }

    public boolean organisationExists(UUID id) {
        return em.createQuery("select count(o) from Organisation o where o.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** What is authorised on a day; empty where nothing was entered. */
    public Optional<AuthorisedCapacity> capacity(EstablishmentId id, LocalDate day) {
        return em.createQuery(
                        "select d from CapacityDecision d where d.establishmentId = :id and d.validFrom <= :day"
                                + " order by d.validFrom desc, d.edition desc",
                        CapacityDecision.class)
                .setParameter("id", id.value())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CapacityDecision::capacity);
    }

    /** How often the capacity of this very day was entered. */
    public int editions(EstablishmentId id, LocalDate from) {
        return em.createQuery(
                        "select coalesce(max(d.edition), 0) from CapacityDecision d where d.establishmentId = :id"
                                + " and d.validFrom = :from",
                        Integer.class)
                .setParameter("id", id.value())
                .setParameter("from", from)
                .getSingleResult();
    }

    /** The latest first; of two for one day the one that was entered last. */
    public List<AuthorityPeriod> authorities(EstablishmentId id) {
        List<Tuple> rows = em.createQuery(
                        "select o.nameAr, o.nameFr, a.validFrom from AuthorityEntry a join Organisation o"
                                + " on o.id = a.organisationId where a.establishmentId = :id and not exists"
                                + " (select b.id from AuthorityEntry b where b.establishmentId = a.establishmentId"
                                + " and b.validFrom = a.validFrom and b.recordedAt > a.recordedAt)"
                                + " order by a.validFrom desc",
                        Tuple.class)
                .setParameter("id", id.value())
                .getResultList();
        List<AuthorityPeriod> periods = new ArrayList<>();
        @Nullable LocalDate next = null;
        for (Tuple row : rows) {
            LocalDate from = row.get(2, LocalDate.class);
            periods.add(new AuthorityPeriod(label(row.get(0, String.class), row.get(1, String.class)), from, next));
            next = from;
        }
        return periods;
    }

    public void name(EstablishmentId id, UUID authority, LocalDate from, String by, Instant at) {
        em.persist(AuthorityEntry.enter(id.value(), authority, from, by, at));
    }

    private static Label label(String arabic, String french) {
        return new Label(arabic, french, french);
    }
}
