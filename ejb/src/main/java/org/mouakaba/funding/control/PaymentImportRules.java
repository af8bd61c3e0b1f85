package org.mouakaba.funding.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.funding.boundary.PaymentColumn;
import org.mouakaba.funding.boundary.PaymentOutcome;
import org.mouakaba.funding.control.PaymentLine.Payment;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.funding.entity.Tranche;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.platform.BusinessException;

/** What becomes of each line: the same rules as for a payment entered by hand, and why not where they refuse it. */
public class PaymentImportRules {

    @Inject
    PaymentRules rules;

    /** Carries the line out in memory where nothing stands against it, and leaves all as it was where something does. */
    public JobLine carry(PaymentStock stock, PaymentLine line, Actor actor, LocalDate today, Stamp stamp) {
        Payment payment = line.payment();
        LineProblem known = line.problem();
        if (payment == null || known != null) {
            return refused(line, known == null ? new LineProblem(null, "document.cellEmpty", List.of()) : known);
        }
        @Nullable Convention convention = stock.convention(payment.convention());
        if (convention == null) {
            return refused(line, LineProblem.in(PaymentColumn.CONVENTION, "funding.conventionNotFound"));
        }
        @Nullable Tranche tranche = stock.tranche(convention, payment.tranche());
        if (tranche == null) {
            return refused(line, LineProblem.in(PaymentColumn.TRANCHE, "funding.trancheNotFound"));
        }
        if (stock.knows(payment.reference())) {
            return refused(line, LineProblem.in(PaymentColumn.PAYMENT_REFERENCE, "funding.paymentKnown"));
        }
        try {
            FundingPolicy.requireChanges(actor, convention);
            boolean ordered = rules.orderAndPay(
                    convention,
                    tranche,
                    stock.left(tranche),
                    stock.reportLate(tranche, payment.orderedOn()),
                    payment,
                    today,
                    stamp);
            stock.paid(tranche, payment.amount(), payment.reference());
            return said(line, ordered ? PaymentOutcome.ORDERED_AND_PAID : PaymentOutcome.PAID, null);
        } catch (BusinessException refusal) {
            return refused(
                    line,
                    new LineProblem(
                            column(refusal.field()), refusal.messageKey(), List.of(refusal.messageArguments())));
        }
    }

    private static PaymentColumn column(@Nullable String field) {
        return switch (field == null ? "" : field) {
            case "amount" -> PaymentColumn.AMOUNT;
            case "on" -> PaymentColumn.PAYMENT_DATE;
            case "order" -> PaymentColumn.ORDER_REFERENCE;
            default -> PaymentColumn.TRANCHE;
        };
    }

    private static JobLine refused(PaymentLine line, LineProblem problem) {
        return said(line, PaymentOutcome.REFUSED, problem);
    }

    private static JobLine said(PaymentLine line, PaymentOutcome outcome, @Nullable LineProblem problem) {
        PaymentColumn column = problem == null ? null : problem.column();
        return JobLine.of(
                line.number(),
                outcome.name(),
                line.about(),
                column == null ? null : column.name(),
                problem == null ? null : problem.key(),
                problem == null ? List.of() : problem.arguments(),
                null);
    }
}
