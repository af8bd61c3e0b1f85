package org.mouakaba.funding.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionKind;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.ConventionTerms;
import org.mouakaba.funding.boundary.DraftConvention;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.MoveConvention;
import org.mouakaba.funding.boundary.PlannedTranche;
import org.mouakaba.funding.boundary.RecordRecovery;
import org.mouakaba.funding.boundary.TrancheId;
import org.mouakaba.funding.boundary.TrancheNotFound;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Justification;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.funding.entity.LineBalance;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.funding.entity.Tranche;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingQueries;

/** What makes a convention sound, what its signature commits, and what its settlement leaves. */
public class ConventionRules {

    private static final String THRESHOLD = "funding.convention-threshold";
    private static final String REPORT_DAYS = "funding.report-days";

    @Inject
    BudgetLineRepository lines;

    @Inject
    TrancheRepository tranches;

    @Inject
    ReportRepository reports;

    @Inject
    LedgerRepository ledger;

    @Inject
    SettingQueries settings;

    /** @throws RuleException where its parts do not make its amount, or it needs another form */
    public void requireSound(BudgetLine line, DraftConvention command, LocalDate today) {
        ConventionTerms terms = command.terms();
        if (!terms.territory().startsWith(line.territoryCode())) {
            throw RuleException.beside("territory", "funding.territoryOfLine");
        }
        if (terms.eligibleTo().isBefore(terms.eligibleFrom())) {
            throw RuleException.beside("eligibleTo", "funding.periodReversed");
        }
        if ((terms.kind() == ConventionKind.DIRECT) != (terms.organisation() == null)) {
            throw RuleException.beside("organisation", "funding.organisationOfKind");
        }
        BigDecimal threshold = settings.require(THRESHOLD, today).number();
        if (terms.kind() == ConventionKind.DECISION && terms.amount().compareTo(threshold) > 0) {
            throw RuleException.beside("kind", "funding.needsConvention", threshold);
        }
        BigDecimal sum =
                command.tranches().stream().map(PlannedTranche::amount).reduce(Balance.NOUGHT, BigDecimal::add);
        if (sum.compareTo(terms.amount()) != 0) {
            throw RuleException.beside("amount", "funding.tranchesMakeAmount", sum);
        }
        LocalDate before = null;
        for (PlannedTranche tranche : command.tranches()) {
            if (before != null && tranche.on().isBefore(before)) {
                throw RuleException.beside("tranches", "funding.tranchesInOrder");
            }
            before = tranche.on();
        }
    }

    /** The tranches, and for an association the report that it owes on each: on the time until the next one is paid. */
    public void plan(Convention convention, List<PlannedTranche> planned, LocalDate today) {
        ConventionId id = new ConventionId(convention.id());
        int days = settings.require(REPORT_DAYS, today).whole();
        LocalDate from = convention.eligibleFrom();
        for (int i = 0; i < planned.size(); i++) {
            tranches.add(Tranche.plan(id, i + 1, planned.get(i)));
            if (convention.kind() != ConventionKind.DIRECT) {
                LocalDate to = i + 1 < planned.size() ? planned.get(i + 1).on().minusDays(1) : convention.eligibleTo();
                to = to.isAfter(convention.eligibleTo()) ? convention.eligibleTo() : to.isBefore(from) ? from : to;
                reports.add(Justification.owe(id, i + 1, from, to, to.plusDays(days)));
                from = to.isBefore(convention.eligibleTo()) ? to.plusDays(1) : to;
            }
        }
    }

    /**
     * Its amount is held on the line from the day of the decision.
     *
     * @throws RuleException where the line has not enough left and nobody let it pass
     */
    public void select(Convention convention, MoveConvention command, LocalDate today, Stamp stamp) {
        LocalDate on = requirePast(command.on(), today);
        String reference = requireReference(command);
        requireLeft(convention, ledger.lock(lines.get(new BudgetLineId(convention.lineId()))));
        convention.moveTo(ConventionStatus.SELECTED);
        ledger.add(LedgerEntry.ofConvention(EntryKind.RESERVATION, convention, convention.amount(), on, stamp)
                .referring(reference, null));
    }

    /** Takes a reservation back, if there is one: not before the day that it was made on. */
    public void lift(Convention convention, MoveConvention command, LocalDate today, Stamp stamp) {
        if (convention.status() != ConventionStatus.SELECTED) {
            return;
        }
        ledger.lock(lines.get(new BudgetLineId(convention.lineId())));
        LedgerEntry reservation = ledger.reservation(convention);
        if (reservation != null) {
            LocalDate on = Objects.requireNonNullElse(command.on(), today);
            ledger.add(LedgerEntry.ofConvention(
                            EntryKind.RESERVATION,
                            convention,
                            reservation.amount().negate(),
                            on.isBefore(reservation.effectiveOn()) ? reservation.effectiveOn() : on,
                            stamp)
                    .referring(reservation.reference(), command.reason()));
            ledger.flush();
        }
    }

    /**
     * Of a tranche, or of the convention as a whole.
     *
     * @throws RuleException where more would come back than was paid and is neither justified nor carried
     */
    public void recover(Convention convention, RecordRecovery command, Stamp stamp) {
        BigDecimal left = ledger.lock(convention).balance().unsettled();
        TrancheId id = command.tranche();
        Tranche tranche = id == null ? null : ledger.refresh(tranches.get(id));
        if (tranche != null) {
            if (!tranche.conventionId().equals(convention.id())) {
                throw new TrancheNotFound();
            }
            left = left.min(tranche.paid().subtract(tranche.recovered()));
        }
        if (command.amount().compareTo(left) > 0) {
            throw RuleException.beside("amount", "funding.recoveryLeft", left);
        }
        LedgerEntry entry = tranche == null
                ? LedgerEntry.ofConvention(EntryKind.RECOVERY, convention, command.amount(), command.on(), stamp)
                : LedgerEntry.ofTranche(EntryKind.RECOVERY, convention, tranche, command.amount(), command.on(), stamp);
        ledger.add(entry.referring(command.reference(), command.reason()));
        if (tranche != null) {
            tranche.repay(command.amount());
        }
    }

    private static void requireLeft(Convention convention, LineBalance balance) {
        if (convention.amount().compareTo(balance.left()) > 0) {
            throw new RuleException("funding.lineLeft", balance.left());
        }
    }

    private static String requireReference(MoveConvention command) {
        String reference = command.reference();
        if (reference == null || reference.isBlank()) {
            throw RuleException.beside("reference", "funding.referenceMissing");
        }
        return reference;
    }

    /** @throws RuleException where the line has not enough left and nobody let it pass */
    public void sign(Convention convention, MoveConvention command, LocalDate today, Stamp stamp) {
        LocalDate on = requirePast(command.on(), today);
        String reference = requireReference(command);
        BudgetLine line = lines.get(new BudgetLineId(convention.lineId()));
        requireLeft(convention, ledger.lock(line));
        convention.sign(on, reference);
        ledger.add(LedgerEntry.ofConvention(EntryKind.COMMITMENT, convention, convention.amount(), on, stamp)
                .referring(reference, null));
        for (Tranche tranche : tranches.of(new ConventionId(convention.id()))) {
            ledger.add(LedgerEntry.ofTranche(
                    EntryKind.PLAN, convention, tranche, tranche.agreed(), tranche.plannedOn(), stamp));
        }
    }

    /**
     * Every report is decided; what was not paid is promised no longer; what was paid and neither justified nor given back
     * stays with the association as a surplus, to be deducted from a later grant.
     */
    public void settle(Convention convention, MoveConvention command, LocalDate today, Stamp stamp) {
        LocalDate on = requirePast(command.on(), today);
        ConventionId id = new ConventionId(convention.id());
        if (reports.of(id).stream()
                .anyMatch(r -> !r.status().decided() && r.periodFrom().isBefore(on))) {
            throw new RuleException("funding.reportsOpen");
        }
        Balance balance = ledger.lock(convention).balance();
        convention.moveTo(ConventionStatus.CLOSED);
        if (convention.kind() != ConventionKind.DIRECT && balance.unsettled().signum() > 0) {
            ledger.add(LedgerEntry.ofConvention(EntryKind.SURPLUS, convention, balance.unsettled(), on, stamp)
                    .referring(convention.number(), command.reason()));
        }
        for (Tranche tranche : tranches.of(id)) {
            if (tranche.due().signum() > 0) {
                ledger.add(LedgerEntry.ofTranche(
                                EntryKind.PLAN,
                                convention,
                                tranche,
                                tranche.due().negate(),
                                on,
                                stamp)
                        .referring(null, command.reason()));
            }
            if (tranche.status().open()) {
                tranche.cancel(convention.number());
            }
        }
        BigDecimal unpaid = balance.committed().subtract(balance.paid());
        if (unpaid.signum() > 0) {
            ledger.add(LedgerEntry.ofConvention(EntryKind.COMMITMENT, convention, unpaid.negate(), on, stamp)
                    .referring(null, command.reason()));
        }
    }

    public static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleException.beside("reason", "funding.reasonMissing");
        }
        return reason;
    }

    public static LocalDate requirePast(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw RuleException.beside("on", "funding.dayMissing");
        }
        if (day.isAfter(today)) {
            throw RuleException.beside("on", "funding.dayInFuture");
        }
        return day;
    }
}
