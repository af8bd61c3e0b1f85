package org.mouakaba.provider.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.EstablishmentId;
import org.mouakaba.provider.boundary.MonthReport;
import org.mouakaba.provider.boundary.OwedReport;
import org.mouakaba.provider.boundary.Reminder;
import org.mouakaba.provider.entity.ReminderEntry;
import org.mouakaba.provider.entity.Snapshot;

/** What establishments reported, and what they were reminded of. */
public class SnapshotRepository {

    private static final String REMINDERS = " from ReminderEntry r join Establishment e on e.id = r.establishmentId"
            + " where r.month = :month and (e.territoryCode like :within or e.organisationId = :own)";

    /** As far back as a reader is shown the months of an establishment. */
    private static final int MONTHS = 12;

    @PersistenceContext
    EntityManager em;

    public void add(Snapshot snapshot) {
        em.persist(snapshot);
        em.flush();
    }

    /** Every edition of a month, the one in force first. */
    public List<MonthReport> editions(EstablishmentId id, YearMonth month) {
        return em
                .createQuery(
                        "select distinct s from Snapshot s left join fetch s.cells where s.establishmentId = :id"
                                + " and s.month = :month order by s.edition desc",
                        Snapshot.class)
                .setParameter("id", id.value())
                .setParameter("month", month.atDay(1))
                .getResultList()
                .stream()
                .map(Snapshot::report)
                .toList();
    }

    /** The editions in force from a month to a month. */
    public List<MonthReport> between(EstablishmentId id, YearMonth from, YearMonth to) {
        return em
                .createQuery(
                        "select distinct s from Snapshot s left join fetch s.cells where s.establishmentId = :id"
                                + " and s.month between :from and :to and s.edition = (select max(x.edition) from Snapshot x"
                                + " where x.establishmentId = s.establishmentId and x.month = s.month)",
                        Snapshot.class)
                .setParameter("id", id.value())
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atDay(1))
                .getResultList()
                .stream()
                .map(Snapshot::report)
                .toList();
    }

    public int edition(EstablishmentId id, YearMonth month) {
        return em.createQuery(
                        "select coalesce(max(s.edition), 0) from Snapshot s where s.establishmentId = :id"
                                + " and s.month = :month",
                        Integer.class)
                .setParameter("id", id.value())
                .setParameter("month", month.atDay(1))
                .getSingleResult();
    }

    public void remind(UUID establishment, YearMonth month, String by, Instant at) {
        em.persist(ReminderEntry.of(establishment, month, by, at));
    }

    /** Open in the month, nothing reported of it, and not reminded of it since. */
    public List<UUID> silent(EstablishmentScope scope, String territory, YearMonth month, Instant since) {
        return em.createQuery(
                        "select e.id from Establishment e where (e.territoryCode like :within or e.organisationId = :own)"
                                + " and e.territoryCode like :territory and e.validFrom <= :lastDay"
                                + " and (e.validTo is null or e.validTo > :month) and not exists (select s.id from Snapshot s"
                                + " where s.establishmentId = e.id and s.month = :month) and not exists"
                                + " (select r.id from ReminderEntry r where r.establishmentId = e.id and r.month = :month"
                                + " and r.at >= :since) order by e.id",
                        UUID.class)
                .setParameter("within", scope.prefix() + "%")
                .setParameter("own", scope.organisation())
                .setParameter("territory", territory.replaceAll("[^0-9.]", "") + "%")
                .setParameter("month", month.atDay(1))
                .setParameter("lastDay", month.atEndOfMonth())
                .setParameter("since", since)
                .getResultList();
    }

    /** The latest first. */
    public Page<Reminder> reminders(EstablishmentScope scope, YearMonth month, PageRequest page) {
        List<Reminder> rows = em
                .createQuery(
                        "select e.id, e.nameAr, e.nameFr, r.at, r.username" + REMINDERS
                                + " order by r.at desc, r.id desc",
                        Tuple.class)
                .setParameter("within", scope.prefix() + "%")
                .setParameter("own", scope.organisation())
                .setParameter("month", month.atDay(1))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList()
                .stream()
                .map(row -> new Reminder(
                        new EstablishmentId(row.get(0, UUID.class)),
                        name(row),
                        month,
                        row.get(3, Instant.class),
                        row.get(4, String.class)))
                .toList();
        Long total = em.createQuery("select count(r)" + REMINDERS, Long.class)
                .setParameter("within", scope.prefix() + "%")
                .setParameter("own", scope.organisation())
                .setParameter("month", month.atDay(1))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** What an organisation owes: the last month that is over, and those of the year that it was reminded of. */
    public List<OwedReport> owed(UUID organisation, YearMonth last, int dueDay) {
        String silent = " and not exists (select s.id from Snapshot s where s.establishmentId = e.id and s.month = ";
        Stream<Tuple> latest = em.createQuery(
                        "select e.id, e.nameAr, e.nameFr, :month, (select max(r.at) from ReminderEntry r"
                                + " where r.establishmentId = e.id and r.month = :month) from Establishment e"
                                + " where e.organisationId = :own and e.validFrom <= :lastDay"
                                + " and (e.validTo is null or e.validTo > :month)" + silent + ":month)"
                                + " order by e.nameFr",
                        Tuple.class)
                .setParameter("own", organisation)
                .setParameter("month", last.atDay(1))
                .setParameter("lastDay", last.atEndOfMonth())
                .getResultStream();
        Stream<Tuple> reminded = em.createQuery(
                        "select e.id, e.nameAr, e.nameFr, r.month, max(r.at) from ReminderEntry r join Establishment e"
                                + " on e.id = r.establishmentId where e.organisationId = :own and r.month < :month and r.month >= :first"
                                + silent
                                + "r.month) group by e.id, e.nameAr, e.nameFr, r.month order by r.month desc, e.nameFr",
                        Tuple.class)
                .setParameter("own", organisation)
                .setParameter("month", last.atDay(1))
                .setParameter("first", last.minusMonths(MONTHS - 1L).atDay(1))
                .getResultStream();
        return Stream.concat(latest, reminded)
                .map(row -> {
                    YearMonth month = YearMonth.from(row.get(3, LocalDate.class));
                    return new OwedReport(
                            new EstablishmentId(row.get(0, UUID.class)),
                            name(row),
                            month,
                            SnapshotRules.dueOn(month, dueDay),
                            row.get(4, Instant.class));
                })
                .toList();
    }

    private static Label name(Tuple row) {
        String french = row.get(2, String.class);
        return new Label(row.get(1, String.class), french, french);
    }
}
