package org.mouakaba.funding.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.CorrectPayment;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.MoveTranche;
import org.mouakaba.funding.boundary.TrancheStatus;
import org.mouakaba.funding.boundary.TrancheStep;
import org.mouakaba.funding.control.PaymentLine.Payment;
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
        requirePayable(convention);
        if (command.waiver() != null) {
            ledger.add(Authorisation.lateReport(convention, tranche, command.waiver(), stamp.by(), stamp.at()));
            ledger.flush();
        }
        tranche.order(command.on(), reference(command));
    }

    /** @throws RuleException where more would be paid than is left of the tranche */
    public void pay(
            Convention convention, Tranche tranche, BigDecimal amount, LocalDate on, String reference, Stamp stamp) {
        requirePayable(convention);
        ledger.lock(convention);
        ledger.refresh(tranche);
        BigDecimal left = tranche.due();
        requireLeft(amount, left);
        tranche.requirePayable(on);
        settle(convention, tranche, left, amount, on, reference, stamp);
    }

    /**
     * Orders what is not ordered, and pays: both or neither. Convention and tranche are held and were read since.
     *
     * @param left of the tranche, after what was paid of it before in the same transaction
     * @param late whether the report on an earlier tranche is late on the day of the order, and nobody let it pass
     * @return whether it was ordered too
     * @throws RuleException before anything is changed
     */
    boolean orderAndPay(
            Convention convention,
            Tranche tranche,
            BigDecimal left,
            boolean late,
            Payment payment,
            LocalDate today,
            Stamp stamp) {
        requirePayable(convention);
        ConventionRules.requirePast(payment.paidOn(), today);
        requireLeft(payment.amount(), left);
        boolean ordering = tranche.status() != TrancheStatus.ORDERED;
        if (ordering) {
            order(tranche, late, payment, today);
        } else {
            requireSameOrder(tranche, payment);
            tranche.requirePayable(payment.paidOn());
        }
        settle(convention, tranche, left, payment.amount(), payment.paidOn(), payment.reference(), stamp);
        return ordering;
    }

    private static void order(Tranche tranche, boolean late, Payment payment, LocalDate today) {
        if (payment.orderReference().isEmpty()) {
            throw RuleException.beside("order", "funding.referenceMissing");
        }
        LocalDate on = ConventionRules.requirePast(payment.orderedOn(), today);
        if (payment.paidOn().isBefore(on)) {
            throw RuleException.beside("on", "funding.paidBeforeOrder");
        }
        if (late) {
            throw new RuleException("funding.earlierReportLate");
        }
        tranche.order(on, payment.orderReference());
    }

    private static void requireSameOrder(Tranche tranche, Payment payment) {
        String given = payment.orderReference();
        if (!given.isEmpty() && !given.equals(tranche.orderReference())) {
            throw RuleException.beside(
                    "order", "funding.importOtherOrder", Objects.requireNonNullElse(tranche.orderReference(), ""));
        }
    }

    private static void requirePayable(Convention convention) {
        if (!convention.status().payable()) {
            throw new RuleException("funding.conventionNotInForce");
        }
    }

    private static void requireLeft(BigDecimal amount, BigDecimal left) {
        if (amount.compareTo(left) > 0) {
            throw RuleException.beside("amount", "funding.trancheLeft", left);
        }
    }

    private void settle(
            Convention convention,
            Tranche tranche,
            BigDecimal left,
            BigDecimal amount,
            LocalDate on,
            String reference,
            Stamp stamp) {
        ledger.add(LedgerEntry.ofTranche(EntryKind.PAYMENT, convention, tranche, amount, on, stamp)
                .referring(reference, null));
        if (amount.compareTo(left) == 0) {
            tranche.settlePaid();
        } else {
            ledger.touch(tranche);
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
        if (tranche.paid().subtract(wrong.amount()).compareTo(tranche.recovered()) < 0) {
            throw new RuleException("funding.paymentRecovered");
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
