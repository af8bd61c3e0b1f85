package org.mouakaba.funding.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ExpenditureCriteria;
import org.mouakaba.funding.boundary.ExpenditureEntry;
import org.mouakaba.funding.boundary.ExpenditureId;
import org.mouakaba.funding.boundary.ExpenditureNotFound;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.funding.boundary.ExpenditureTerms;
import org.mouakaba.funding.boundary.JustificationId;
import org.mouakaba.funding.boundary.SpendingPlace;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Expenditure;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** Expenditures, and the names that their cases have where money is accounted for. */
public class ExpenditureRepository {

    private static final String FROM = " from Expenditure e join Convention c on c.id = e.conventionId"
            + " left join Organisation o on o.id = c.organisationId left join Establishment s on s.id = e.establishmentId where ";

    /** A very restricted case has no name at all here, and is asked for at each reading: it may have become one. */
    private static final String SELECT =
            "select e, c, o.nameAr, o.nameFr, s.nameAr, s.nameFr, (select r.reference from CaseReference r"
                    + " join CaseFile f on f.id = r.caseId where r.reference = e.caseReference"
                    + " and f.confidentiality <> org.mouakaba.casefile.boundary.Confidentiality.SECRET)";

    @PersistenceContext
    EntityManager em;

    public Expenditure get(ExpenditureId id) {
        Expenditure found = em.find(Expenditure.class, id.value());
        if (found == null) {
            throw new ExpenditureNotFound();
        }
        return found;
    }

    public void add(Expenditure expenditure) {
        em.persist(expenditure);
    }

    public List<Expenditure> of(JustificationId report) {
        return em.createQuery(
                        "select e from Expenditure e where e.justificationId = :id order by e.spentOn, e.id",
                        Expenditure.class)
                .setParameter("id", report.value())
                .getResultList();
    }

    /** What an organisation manages now, by territory and name. */
    public List<SpendingPlace> places(UUID organisation, LocalDate today) {
        return em.createQuery(
                        "select s.id, s.nameAr, s.nameFr from Establishment s where s.organisationId = :organisation"
                                + " and (s.validTo is null or s.validTo > :today) order by s.territoryCode, s.nameFr, s.id",
                        Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .setMaxResults(PageRequest.LIMIT)
                .getResultStream()
                .map(row -> new SpendingPlace(
                        row.get(0, UUID.class),
                        new Label(row.get(1, String.class), row.get(2, String.class), row.get(2, String.class))))
                .toList();
    }

    public boolean manages(@Nullable UUID organisation, UUID establishment) {
        return !em.createQuery(
                        "select s.id from Establishment s where s.id = :id and s.organisationId = :organisation",
                        UUID.class)
                .setParameter("id", establishment)
                .setParameter("organisation", organisation)
                .getResultList()
                .isEmpty();
    }

    /** The case that came to an organisation by a referral; empty where the referral is another's. */
    public Optional<UUID> caseOf(UUID referral, UUID organisation) {
        return em.createQuery(
                        "select r.caseId from Referral r where r.id = :id and r.receiver.organisationId = :organisation"
                                + " and r.sent.at is not null",
                        UUID.class)
                .setParameter("id", referral)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    /** The name of a case where money is accounted for: the same each time, and nothing can be read from it. */
    public String reference(UUID caseId, String ifNew) {
        em.createNativeQuery("insert into case_reference (reference, case_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, ifNew)
                .setParameter(2, caseId)
                .executeUpdate();
        return em.createQuery("select r.reference from CaseReference r where r.caseId = :id", String.class)
                .setParameter("id", caseId)
                .getSingleResult();
    }

    public Page<ExpenditureRow> find(FundingScope scope, ExpenditureCriteria criteria, PageRequest page) {
        Conditions where = conditions(scope, criteria);
        List<ExpenditureRow> rows = where.bind(
                        em.createQuery(SELECT + FROM + where + " order by e.spentOn desc, e.id desc", Tuple.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(ExpenditureRepository::row)
                .toList();
        return new Page<>(
                rows,
                where.bind(em.createQuery("select count(e)" + counted(where) + where, Long.class))
                        .getSingleResult());
    }

    /**
     * The list in its order, from one row on: however far down, a piece costs the same.
     *
     * @param after the row before the first wanted; null from the beginning
     */
    public List<ExpenditureRow> following(
            FundingScope scope, ExpenditureCriteria criteria, @Nullable ExpenditureRow after, int most) {
        Conditions where = conditions(scope, criteria);
        if (after != null) {
            where.and("e.spentOn <= :day", "day", after.terms().spentOn())
                    .and(
                            "(e.spentOn < :day or e.id < :last)",
                            "last",
                            after.id().value());
        }
        return where.bind(em.createQuery(SELECT + FROM + where + " order by e.spentOn desc, e.id desc", Tuple.class))
                .setMaxResults(most)
                .getResultStream()
                .map(ExpenditureRepository::row)
                .toList();
    }

    /** Each expenditure has a convention: where nothing is asked of it, an index alone says how many there are. */
    private static String counted(Conditions where) {
        return where.toString().contains("c.") ? FROM : " from Expenditure e where ";
    }

    private static Conditions conditions(FundingScope scope, ExpenditureCriteria criteria) {
        return Conditions.within(scope, "c.territoryCode", "c.organisationId")
                .and(
                        "e.conventionId = :convention",
                        "convention",
                        criteria.convention() == null
                                ? null
                                : criteria.convention().value())
                .and(
                        "e.justificationId = :report",
                        "report",
                        criteria.report() == null ? null : criteria.report().value())
                .in("c.territoryCode", criteria.territory())
                .and("e.category = :category", "category", criteria.category())
                .and("e.spentOn >= :from", "from", criteria.from())
                .and("e.spentOn <= :to", "to", criteria.to());
    }

    public ExpenditureRow row(ExpenditureId id) {
        return em.createQuery(SELECT + FROM + "e.id = :id", Tuple.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(ExpenditureRepository::row)
                .orElseThrow(ExpenditureNotFound::new);
    }

    public List<ExpenditureEntry> history(ExpenditureId id) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.expenditureId = :id order by e.recordedAt, e.id",
                        LedgerEntry.class)
                .setParameter("id", id.value())
                .setMaxResults(PageRequest.LIMIT)
                .getResultStream()
                .map(e -> new ExpenditureEntry(
                        e.kind(), e.amount(), e.category(), e.recordedAt(), e.recordedBy(), e.reference(), e.reason()))
                .toList();
    }

    private static ExpenditureRow row(Tuple tuple) {
        Expenditure e = tuple.get(0, Expenditure.class);
        Convention c = tuple.get(1, Convention.class);
        return new ExpenditureRow(
                new ExpenditureId(e.id()),
                new ConventionId(c.id()),
                c.number(),
                ConventionRepository.name(tuple.get(2, String.class), tuple.get(3, String.class)),
                c.territoryCode(),
                new ExpenditureTerms(
                        e.spentOn(),
                        e.category(),
                        e.serviceType(),
                        e.beneficiaryCategory(),
                        e.sex(),
                        e.disability(),
                        e.label(),
                        e.proof(),
                        e.establishmentId()),
                ConventionRepository.name(tuple.get(4, String.class), tuple.get(5, String.class)),
                e.amount(),
                e.accepted(),
                e.rejected(),
                tuple.get(6, String.class),
                report(e.justificationId()),
                e.version());
    }

    private static @Nullable JustificationId report(@Nullable UUID id) {
        return id == null ? null : new JustificationId(id);
    }
}
