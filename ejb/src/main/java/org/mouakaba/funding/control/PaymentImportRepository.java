package org.mouakaba.funding.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.JustificationStatus;
import org.mouakaba.funding.boundary.PassedRule;
import org.mouakaba.funding.control.PaymentLine.Payment;
import org.mouakaba.funding.control.PaymentStock.Owed;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Tranche;

/** What many payments are judged by: five statements for a piece, however many lines it has. */
public class PaymentImportRepository {

    private static final int PIECE = 1000;

    @PersistenceContext
    EntityManager em;

    /** The lines that conventions stand on, by the numbers of the conventions; what the scope does not hold is left out. */
    public Map<String, UUID> budgetLines(FundingScope scope, Collection<String> numbers) {
        Map<String, UUID> found = new HashMap<>();
        List<String> all = List.copyOf(numbers);
        for (int from = 0; from < all.size(); from += PIECE) {
            Conditions where = Conditions.within(scope, "c.territoryCode", "c.organisationId")
                    .and("c.number in :numbers", "numbers", all.subList(from, Math.min(from + PIECE, all.size())));
            where.bind(em.createQuery("select c.number, c.lineId from Convention c where " + where, Tuple.class))
                    .getResultStream()
                    .forEach(row -> found.put(row.get(0, String.class), row.get(1, UUID.class)));
        }
        return found;
    }

    /**
     * Reads all that the lines of a piece are judged by.
     *
     * @param hold whether conventions and tranches are held until the transaction ends, in the order of their keys
     */
    public PaymentStock stock(FundingScope scope, Collection<PaymentLine> lines, boolean hold) {
        List<Payment> payments = lines.stream()
                .map(PaymentLine::payment)
                .filter(Objects::nonNull)
                .toList();
        if (payments.isEmpty()) {
            return new PaymentStock(List.of(), List.of(), Map.of(), Set.of(), Set.of());
        }
        List<Convention> conventions = conventions(scope, payments, hold);
        Set<UUID> ids = conventions.stream().map(Convention::id).collect(Collectors.toSet());
        List<Tranche> tranches = tranches(ids, hold);
        return new PaymentStock(
                conventions,
                tranches,
                owed(ids).stream().collect(Collectors.groupingBy(Owed::convention)),
                waived(tranches),
                references(payments));
    }

    private List<Convention> conventions(FundingScope scope, List<Payment> payments, boolean hold) {
        Conditions where = Conditions.within(scope, "c.territoryCode", "c.organisationId")
                .and(
                        "c.number in :numbers",
                        "numbers",
                        payments.stream().map(Payment::convention).collect(Collectors.toSet()));
        return held(
                        where.bind(em.createQuery(
                                "select c from Convention c where " + where + " order by c.lineId, c.id",
                                Convention.class)),
                        hold)
                .getResultList();
    }

    private List<Tranche> tranches(Set<UUID> conventions, boolean hold) {
        return conventions.isEmpty()
                ? List.of()
                : held(
                                em.createQuery(
                                                "select t from Tranche t where t.conventionId in :ids order by t.id",
                                                Tranche.class)
                                        .setParameter("ids", conventions),
                                hold)
                        .getResultList();
    }

    private static <T> TypedQuery<T> held(TypedQuery<T> query, boolean hold) {
        return hold ? query.setLockMode(LockModeType.PESSIMISTIC_WRITE) : query;
    }

    private List<Owed> owed(Set<UUID> conventions) {
        List<Owed> owed = new ArrayList<>();
        if (!conventions.isEmpty()) {
            em.createQuery(
                            "select j.conventionId, j.position, j.dueOn from Justification j"
                                    + " where j.conventionId in :ids and j.status = :due",
                            Tuple.class)
                    .setParameter("ids", conventions)
                    .setParameter("due", JustificationStatus.DUE)
                    .getResultStream()
                    .forEach(row -> owed.add(
                            new Owed(row.get(0, UUID.class), row.get(1, Integer.class), row.get(2, LocalDate.class))));
        }
        return owed;
    }

    private Set<UUID> waived(List<Tranche> tranches) {
        return tranches.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select a.trancheId from Authorisation a where a.rule = :rule and a.trancheId in :ids",
                                UUID.class)
                        .setParameter("rule", PassedRule.LATE_JUSTIFICATION)
                        .setParameter("ids", tranches.stream().map(Tranche::id).toList())
                        .getResultList());
    }

    /** Of those in the file, what the ledger has: of the whole country, for a reference stands once. */
    private Set<String> references(List<Payment> payments) {
        return new HashSet<>(em.createQuery(
                        "select e.reference from LedgerEntry e where e.kind = :kind and e.amount > 0"
                                + " and e.correctsId is null and e.reference in :references",
                        String.class)
                .setParameter("kind", EntryKind.PAYMENT)
                .setParameter(
                        "references", payments.stream().map(Payment::reference).toList())
                .getResultList());
    }

    /** Nothing of what was done in memory is written. */
    public void forget() {
        em.clear();
    }
}
