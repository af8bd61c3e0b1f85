package org.mouakaba.funding.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.CorrectPayment;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.MoveTranche;
import org.mouakaba.funding.boundary.TrancheStep;
import org.mouakaba.funding.entity.Authorisation;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.funding.entity.Tranche;
import org.mouakaba.platform.RuleException;

/** The steps of a tranche, and what each writes into the ledger. */
public class PaymentRules {

    @Inject
    LedgerRepository ledger;

    public void move(Convention convention, Tranche tranche, MoveTranche command, LocalDate today, Stamp stamp) {
        TrancheStep step = command.step();
        if (!convention.status().committed() || convention.status() == ConventionStatus.CLOSED) {
            throw new RuleException("funding.conventionNotInForce");
        }
        if (step.needsReason()) {
            ConventionRules.requireReason(command.reason());
        }
        if (step.needsReference()
                && (command.reference() == null || command.reference().isBlank())) {
            throw RuleException.beside("reference", "funding.referenceMissing");
        }
        LocalDate on = ConventionRules.requirePast(command.on(), today);
        String reason = Objects.requireNonNullElse(command.reason(), "");
        switch (step) {
            case REQUEST -> tranche.request(reason);
            case ORDER -> order(convention, tranche, command, stamp);
            case PAY -> pay(convention, tranche, amount(command), on, reference(command), stamp);
            case WITHHOLD -> tranche.withhold(reason);
            case RELEASE -> tranche.release(reason);
            case DEDUCT -> deduct(convention, tranche, command, stamp);
            case CANCEL -> cancel(convention, tranche, on, reason, stamp);
        }
    }

    private void order(Convention convention, Tranche tranche, MoveTranche command, Stamp stamp) {
        if (!convention.status().payable()) {
            throw new RuleException("funding.conventionNotInForce");
        }
        if (command.waiver() != null) {
            ledger.add(Authorisation.lateReport(convention, tranche, command.waiver(), stamp.by(), stamp.at()));
            ledger.flush();
        }
        tranche.order(command.on(), reference(command));
    }

    /** @throws RuleException where more would be paid than is left of the tranche */
    public void pay(
            Convention convention, Tranche tranche, BigDecimal amount, LocalDate on, String reference, Stamp stamp) {
        if (!convention.status().payable()) {
            throw new RuleException("funding.conventionNotInForce");
        }
        ledger.lock(convention);
        ledger.refresh(tranche);
        BigDecimal left = tranche.due();
        if (amount.compareTo(left) > 0) {
            throw RuleException.beside("amount", "funding.trancheLeft", left);
        }
        tranche.requirePayable(on);
        ledger.add(LedgerEntry.ofTranche(EntryKind.PAYMENT, convention, tranche, amount, on, stamp)
                .referring(reference, null));
        if (amount.compareTo(left) == 0) {
            tranche.settlePaid();
        }
    }

    private void deduct(Convention convention, Tranche tranche, MoveTranche command, Stamp stamp) {
        ledger.lock(convention);
        ledger.refresh(tranche);
        BigDecimal amount = amount(command);
        if (amount.compareTo(tranche.due()) > 0) {
            throw RuleException.beside("amount", "funding.trancheLeft", tranche.due());
        }
        ledger.add(LedgerEntry.ofTranche(EntryKind.DEDUCTION, convention, tranche, amount.negate(), command.on(), stamp)
                .referring(reference(command), command.reason()));
        tranche.reduce(Objects.requireNonNullElse(command.reason(), ""));
    }

    private void cancel(Convention convention, Tranche tranche, LocalDate on, String reason, Stamp stamp) {
        ledger.lock(convention);
        ledger.refresh(tranche);
        BigDecimal left = tranche.due();
        tranche.cancel(reason);
        if (left.signum() > 0) {
            ledger.add(LedgerEntry.ofTranche(EntryKind.PLAN, convention, tranche, left.negate(), on, stamp)
                    .referring(null, reason));
        }
    }

    /** @throws RuleException where it was corrected already, or more would be paid than is planned */
    public void correct(
            Convention convention,
            Tranche tranche,
            LedgerEntry wrong,
            CorrectPayment command,
            LocalDate today,
            Stamp stamp) {
        ConventionRules.requirePast(command.on(), today);
        ledger.lock(convention);
        ledger.refresh(tranche);
        if (wrong.amount().signum() < 0 || ledger.corrected(wrong)) {
            throw new RuleException("funding.correctedAlready");
        }
        BigDecimal left = tranche.due().add(wrong.amount());
        if (command.amount().compareTo(left) > 0) {
            throw RuleException.beside("amount", "funding.trancheLeft", left);
        }
        ledger.add(LedgerEntry.reversing(wrong, command.reason(), stamp));
        if (command.amount().signum() > 0) {
            ledger.add(
                    LedgerEntry.ofTranche(EntryKind.PAYMENT, convention, tranche, command.amount(), command.on(), stamp)
                            .referring(command.reference(), null)
                            .correcting(wrong, command.reason()));
        }
        if (command.amount().compareTo(left) == 0) {
            tranche.settlePaid();
        } else {
            tranche.reopen();
        }
    }

    private static BigDecimal amount(MoveTranche command) {
        BigDecimal amount = command.amount();
        if (amount == null) {
            throw RuleException.beside("amount", "funding.amountMissing");
        }
        return amount;
    }

    private static String reference(MoveTranche command) {
        return Objects.requireNonNullElse(command.reference(), "").strip();
    }
}
