package org.mouakaba.funding.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionKind;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.CorrectExpenditure;
import org.mouakaba.funding.boundary.DeclareExpenditure;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.ExpenditureTerms;
import org.mouakaba.funding.boundary.ForeignAmount;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.funding.boundary.JustificationId;
import org.mouakaba.funding.boundary.JustificationStatus;
import org.mouakaba.funding.entity.Authorisation;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Expenditure;
import org.mouakaba.funding.entity.Justification;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.platform.RuleException;

/** What an expenditure writes into the ledger, and how it is said anew. */
public class ExpenditureRules {

    @Inject
    ExpenditureRepository expenditures;

    @Inject
    ReportRepository reports;

    @Inject
    LedgerRepository ledger;

    public Expenditure declare(Convention convention, DeclareExpenditure command, Actor actor, Stamp stamp) {
        ExpenditureTerms terms = command.terms();
        if (!convention.status().committed() || convention.status() == ConventionStatus.CLOSED) {
            throw new RuleException("funding.conventionNotInForce");
        }
        ForeignAmount foreign = command.foreign();
        BigDecimal amount = foreign == null ? command.amount() : foreign.inDirhams();
        if (amount == null || amount.signum() <= 0) {
            throw RuleException.beside("amount", "funding.amountMissing");
        }
        requireManaged(convention, terms.establishment());
        Authorisation letting = outOfPeriod(convention, terms.spentOn(), command.waiver(), actor, stamp);
        Expenditure expenditure = Expenditure.declare(
                new ConventionId(convention.id()),
                reportOf(convention, terms.spentOn()),
                terms,
                caseReference(convention, command.referral()),
                stamp.by(),
                stamp.at());
        expenditures.add(expenditure);
        LedgerEntry entry = LedgerEntry.ofExpenditure(
                        EntryKind.EXPENDITURE, convention, expenditure, amount, terms.spentOn(), stamp)
                .referring(terms.proof(), null);
        if (foreign != null) {
            entry.converted(foreign.currency(), foreign.amount(), foreign.rate());
        }
        ledger.add(entry.authorisedBy(letting));
        return expenditure;
    }

    /** Old entries are taken back and new ones written, for what was decided on it as well; who handed it in leaves it alone. */
    public void correct(
            Convention convention, Expenditure expenditure, CorrectExpenditure command, Actor actor, Stamp stamp) {
        if (convention.status() == ConventionStatus.CLOSED) {
            throw new RuleException("funding.conventionNotInForce");
        }
        BigDecimal decided = expenditure.accepted().add(expenditure.rejected());
        UUID report = expenditure.justificationId();
        if (report != null
                && !actor.is(Role.ADMINISTRATOR)
                && reports.get(new JustificationId(report)).status() != JustificationStatus.DUE) {
            throw new RuleException(decided.signum() > 0 ? "funding.decidedAlready" : "funding.reportClosed");
        }
        if (command.amount().compareTo(decided) < 0) {
            throw RuleException.beside("amount", "funding.belowDecided", decided);
        }
        Authorisation letting = outOfPeriod(convention, command.terms().spentOn(), command.waiver(), actor, stamp);
        UUID establishment = command.terms().establishment();
        if (!Objects.equals(establishment, expenditure.establishmentId())) {
            requireManaged(convention, establishment);
        }
        expenditure.say(command.terms());
        // The new amount first: the database allows at no moment that more is decided than declared.
        for (EntryKind kind : List.of(EntryKind.EXPENDITURE, EntryKind.ACCEPTANCE, EntryKind.REJECTION)) {
            LedgerEntry old = ledger.find(expenditure.id(), kind);
            if (old != null) {
                boolean amountOf = kind == EntryKind.EXPENDITURE;
                LedgerEntry anew = LedgerEntry.ofExpenditure(
                                kind,
                                convention,
                                expenditure,
                                amountOf ? command.amount() : old.amount(),
                                amountOf ? command.terms().spentOn() : old.effectiveOn(),
                                stamp)
                        .referring(amountOf ? command.terms().proof() : old.reference(), null)
                        .correcting(old, command.reason());
                LedgerEntry back = LedgerEntry.reversing(old, command.reason(), stamp);
                if (amountOf) {
                    ledger.add(anew.authorisedBy(letting));
                    ledger.flush();
                    ledger.add(back);
                } else {
                    ledger.add(back);
                    ledger.flush();
                    ledger.add(anew);
                }
                ledger.flush();
            }
        }
    }

    /**
     * Who lets it count outside the time of the convention; null where it lies inside.
     *
     * @throws RuleException where it lies outside and no administrator names somebody
     */
    private @Nullable Authorisation outOfPeriod(
            Convention convention, LocalDate day, @Nullable Grant waiver, Actor actor, Stamp stamp) {
        if (convention.covers(day)) {
            return null;
        }
        if (waiver == null || !actor.is(Role.ADMINISTRATOR)) {
            throw RuleException.beside(
                    "spentOn", "funding.outOfPeriodOf", convention.eligibleFrom(), convention.eligibleTo());
        }
        Authorisation authorisation = Authorisation.outOfPeriod(convention, waiver, stamp.by(), stamp.at());
        ledger.add(authorisation);
        ledger.flush();
        return authorisation;
    }

    private void requireManaged(Convention convention, @Nullable UUID establishment) {
        if (establishment != null && !expenditures.manages(convention.organisationId(), establishment)) {
            throw RuleException.beside("establishment", "funding.establishmentOfOthers");
        }
    }

    /** The report whose time it falls into, while that is not handed in. */
    private @Nullable UUID reportOf(Convention convention, LocalDate day) {
        if (convention.kind() == ConventionKind.DIRECT) {
            return null;
        }
        List<Justification> all = reports.of(new ConventionId(convention.id()));
        return all.stream()
                .filter(r -> r.status() == JustificationStatus.DUE)
                .filter(r -> !day.isAfter(r.periodTo()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(r -> r.status() == JustificationStatus.DUE)
                        .reduce((a, b) -> b))
                .map(Justification::id)
                .orElseThrow(() -> RuleException.beside("spentOn", "funding.reportClosed"));
    }

    private @Nullable String caseReference(Convention convention, @Nullable UUID referral) {
        UUID organisation = convention.organisationId();
        if (referral == null || organisation == null) {
            return null;
        }
        UUID caseId = expenditures
                .caseOf(referral, organisation)
                .orElseThrow(() -> RuleException.beside("referral", "funding.referralUnknown"));
        return expenditures.reference(caseId, CaseReferences.next());
    }
}
