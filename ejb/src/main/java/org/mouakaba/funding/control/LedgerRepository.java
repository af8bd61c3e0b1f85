package org.mouakaba.funding.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.EntryCriteria;
import org.mouakaba.funding.boundary.EntryId;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.EntryRow;
import org.mouakaba.funding.boundary.EntrySum;
import org.mouakaba.funding.boundary.Sums;
import org.mouakaba.funding.entity.Authorisation;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.ConventionBalance;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.funding.entity.LineBalance;
import org.mouakaba.funding.entity.Tranche;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** The entries, and what they come to now or on a past day. */
public class LedgerRepository {

    private static final String SELECT = "select e, c.number, t.position,"
            + " (select count(x) from LedgerEntry x where x.correctsId = e.id and x.kind = e.kind)";

    private static final String FROM = " from LedgerEntry e join BudgetLine l on l.id = e.lineId"
            + " left join Convention c on c.id = e.conventionId";

    private static final String TRANCHE = " left join Tranche t on t.id = e.trancheId where ";

    @PersistenceContext
    EntityManager em;

    public void add(LedgerEntry entry) {
        em.persist(entry);
    }

    public void add(Authorisation authorisation) {
        em.persist(authorisation);
    }

    /** @throws org.mouakaba.platform.RuleException where the database finds a rule broken */
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Invariants.explained(e);
        }
    }

    public @Nullable LedgerEntry find(EntryId id) {
        return em.find(LedgerEntry.class, id.value());
    }

    public @Nullable LedgerEntry find(UUID expenditure, EntryKind kind) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.expenditureId = :expenditure and e.kind = :kind and e.amount > 0"
                                + " and not exists (select 1 from LedgerEntry x where x.correctsId = e.id and x.amount < 0)"
                                + " order by e.id desc",
                        LedgerEntry.class)
                .setParameter("expenditure", expenditure)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What is held for a convention that is selected; null where nothing was held when it was. */
    public @Nullable LedgerEntry reservation(Convention convention) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.conventionId = :id and e.kind = :kind order by e.id desc",
                        LedgerEntry.class)
                .setParameter("id", convention.id())
                .setParameter("kind", EntryKind.RESERVATION)
                .setMaxResults(1)
                .getResultStream()
                .filter(latest -> latest.amount().signum() > 0)
                .findFirst()
                .orElse(null);
    }

    public boolean corrected(LedgerEntry entry) {
        return !em.createQuery("select e.id from LedgerEntry e where e.correctsId = :id and e.kind = :kind", UUID.class)
                .setParameter("id", entry.id())
                .setParameter("kind", entry.kind())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The line's row is held until the transaction ends: who else wants its money waits, and then reads what is left. */
    public LineBalance lock(BudgetLine line) {
        em.lock(line, LockModeType.PESSIMISTIC_WRITE);
        return balance(line.id());
    }

    public ConventionBalance lock(Convention convention) {
        em.lock(convention, LockModeType.PESSIMISTIC_WRITE);
        ConventionBalance balance = em.find(ConventionBalance.class, convention.id());
        if (balance == null) {
            throw new IllegalStateException("no balance of convention " + convention.number());
        }
        em.refresh(balance);
        return balance;
    }

    /** The tranche as the ledger left it. */
    public Tranche refresh(Tranche tranche) {
        em.refresh(tranche);
        return tranche;
    }

    /** Counts as a change of the tranche where only what the ledger keeps of it changes. */
    public void touch(Tranche tranche) {
        em.lock(tranche, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public LineBalance balance(UUID line) {
        LineBalance balance = em.find(LineBalance.class, line);
        if (balance == null) {
            throw new IllegalStateException("no balance of line " + line);
        }
        em.refresh(balance);
        return balance;
    }

    /**
     * What a line held at the end of a day.
     *
     * @param known only what had been recorded by this moment counts
     */
    public Balance balance(BudgetLineId line, LocalDate day, Instant known) {
        List<Tuple> sums = em.createQuery(
                        "select e.kind, sum(e.amount) from LedgerEntry e where e.lineId = :line and e.effectiveOn <= :day"
                                + " and e.recordedAt <= :known group by e.kind",
                        Tuple.class)
                .setParameter("line", line.value())
                .setParameter("day", day)
                .setParameter("known", known)
                .getResultList();
        Map<EntryKind, BigDecimal> byKind = new EnumMap<>(EntryKind.class);
        sums.forEach(row -> byKind.put(row.get(0, EntryKind.class), row.get(1, BigDecimal.class)));
        return Sums.balance(byKind);
    }

    public List<Authorisation> authorisations(BudgetLineId line) {
        return em.createQuery(
                        "select a from Authorisation a where a.lineId = :line order by a.recordedAt desc, a.id",
                        Authorisation.class)
                .setParameter("line", line.value())
                .setMaxResults(PageRequest.LIMIT)
                .getResultList();
    }

    public Page<EntryRow> find(FundingScope scope, EntryCriteria criteria, PageRequest page) {
        Conditions where = EntryConditions.of(scope, criteria);
        long total = where.bind(em.createQuery("select count(e)" + FROM + " where " + where, Long.class))
                .getSingleResult();
        return new Page<>(rows(where, page), total);
    }

    /** The entries of a list with what all of them come to: counted and added up in one pass. */
    public EntrySum sum(FundingScope scope, EntryCriteria criteria, PageRequest page) {
        Conditions where = EntryConditions.of(scope, criteria);
        Tuple all = where.bind(em.createQuery(
                        "select count(e), coalesce(sum(e.amount), 0)" + FROM + " where " + where, Tuple.class))
                .getSingleResult();
        return new EntrySum(new Page<>(rows(where, page), all.get(0, Long.class)), all.get(1, BigDecimal.class));
    }

    private List<EntryRow> rows(Conditions where, PageRequest page) {
        return where.bind(em.createQuery(
                        SELECT + FROM + TRANCHE + where + " order by e.effectiveOn desc, e.id desc", Tuple.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(LedgerRepository::row)
                .toList();
    }

    public Optional<EntryRow> row(FundingScope scope, EntryId id) {
        Conditions where = Conditions.within(scope, "coalesce(c.territoryCode, l.territoryCode)", "c.organisationId")
                .and("e.id = :id", "id", id.value());
        return where.bind(em.createQuery(SELECT + FROM + TRANCHE + where, Tuple.class))
                .getResultStream()
                .findFirst()
                .map(LedgerRepository::row);
    }

    private static EntryRow row(Tuple tuple) {
        LedgerEntry e = tuple.get(0, LedgerEntry.class);
        UUID convention = e.conventionId();
        return new EntryRow(
                new EntryId(e.id()),
                e.kind(),
                e.amount(),
                e.effectiveOn(),
                e.recordedAt(),
                e.recordedBy(),
                convention == null ? null : new ConventionId(convention),
                tuple.get(1, String.class),
                tuple.get(2, Integer.class),
                e.category(),
                e.reference(),
                e.reason(),
                e.correctsId() != null,
                tuple.get(3, Long.class) > 0);
    }
}
