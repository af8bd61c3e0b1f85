package org.mouakaba.reporting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.IssuedReportNotFound;
import org.mouakaba.reporting.boundary.IssuedReportRow;
import org.mouakaba.reporting.boundary.ReportCriteria;
import org.mouakaba.reporting.boundary.ReportKind;
import org.mouakaba.reporting.entity.IssuedReport;

/** Reports as they were issued; a report on a territory is read by who reads that territory. */
public class IssuedReportRepository {

    private static final String IN_SCOPE = "coalesce(r.territoryCode, '') like :scope";

    @PersistenceContext
    EntityManager em;

    public void add(IssuedReport report) {
        em.persist(report);
        em.flush();
    }

    public IssuedReport get(IssuedReportId id, TerritoryScope scope) {
        IssuedReport found = em.find(IssuedReport.class, id.value());
        if (found == null || !reads(scope, found.territoryCode())) {
            throw new IssuedReportNotFound();
        }
        return found;
    }

    private static boolean reads(TerritoryScope scope, @Nullable String territory) {
        return (territory == null ? "" : territory).startsWith(scope.prefix());
    }

    /** FIN-04-2026-T3-0017: kind, region or nation, year, quarter, and a number that never returns. */
    public String nextNumber(@Nullable String territory, ReportCriteria criteria) {
        long next = ((Number) em.createNativeQuery("select nextval('issued_report_seq')", Long.class)
                        .getSingleResult())
                .longValue();
        return "%s-%s-%d-%s-%04d"
                .formatted(
                        criteria.kind().mark(),
                        territory == null ? "MA" : territory.replace(".", ""),
                        criteria.year(),
                        criteria.ofQuarter() == null ? "AN" : "T" + criteria.ofQuarter(),
                        next);
    }

    public List<IssuedReport> versions(TerritoryScope scope, String number) {
        return em.createQuery(
                        "select r from IssuedReport r where r.number = :number and " + IN_SCOPE
                                + " order by r.version desc",
                        IssuedReport.class)
                .setParameter("number", number)
                .setParameter("scope", scope.prefix() + "%")
                .getResultList();
    }

    /** The newest first, without what they say. */
    public Page<IssuedReportRow> find(TerritoryScope scope, PageRequest page) {
        List<IssuedReportRow> rows = em.createQuery(
                        "select r.id, r.number, r.version, r.kind, r.territoryCode, r.fiscalYear, r.quarter, r.languages,"
                                + " r.issuedAt, r.author from IssuedReport r where " + IN_SCOPE
                                + " order by r.issuedAt desc, r.id",
                        Tuple.class)
                .setParameter("scope", scope.prefix() + "%")
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(IssuedReportRepository::row)
                .toList();
        return new Page<>(
                rows,
                em.createQuery("select count(r) from IssuedReport r where " + IN_SCOPE, Long.class)
                        .setParameter("scope", scope.prefix() + "%")
                        .getSingleResult());
    }

    private static IssuedReportRow row(Tuple t) {
        return new IssuedReportRow(
                new IssuedReportId(t.get(0, UUID.class)),
                t.get(1, String.class),
                t.get(2, Integer.class),
                t.get(3, ReportKind.class),
                t.get(4, String.class),
                t.get(5, Integer.class),
                t.get(6, Integer.class),
                List.of(t.get(7, String.class).split(",", -1)),
                t.get(8, Instant.class),
                t.get(9, String.class));
    }

    public static IssuedReportRow row(IssuedReport r) {
        return new IssuedReportRow(
                new IssuedReportId(r.id()),
                r.number(),
                r.version(),
                r.kind(),
                r.territoryCode(),
                r.fiscalYear(),
                r.quarter(),
                r.languages(),
                r.issuedAt(),
                r.author());
    }
}
