package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.BudgetLineRepository;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.LedgerRepository;
import org.mouakaba.funding.entity.Authorisation;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Opens budget lines and changes what they hold. An administrator does it for the territory that she answers for. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class BudgetService {

    @Inject
    BudgetLineRepository lines;

    @Inject
    LedgerRepository ledger;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where there is such a line already */
    public BudgetLineId open(@Valid @NotNull OpenLine command) {
        Actor actor = currentActor.get();
        FundingPolicy.requireAdministers(actor, command.region());
        BudgetLine line = BudgetLine.open(
                lines.nextNumber(command.fiscalYear(), command.region()),
                command.programme(),
                command.region(),
                command.fiscalYear(),
                command.source(),
                command.category());
        lines.add(line);
        ledger.add(LedgerEntry.ofLine(EntryKind.BUDGET, line, command.amount(), command.on(), stamp(actor))
                .referring(command.reference(), null));
        ledger.flush();
        return new BudgetLineId(line.id());
    }

    /**
     * Corrects what was voted, or moves money to another line.
     *
     * @throws RuleException where less than nought, or less than is promised, would be left
     */
    public void revise(@Valid @NotNull ReviseLine command) {
        Actor actor = currentActor.get();
        BudgetLine line = lines.get(command.id());
        FundingPolicy.requireChanges(actor, line);
        Stamp stamp = stamp(actor);
        if (command.kind() == EntryKind.BUDGET) {
            change(line, command, command.amount(), stamp);
        } else {
            BudgetLine receiving = receiving(command, line);
            FundingPolicy.requireChanges(actor, receiving);
            change(line, command, command.amount().negate(), stamp);
            change(receiving, command, command.amount(), stamp);
        }
        ledger.flush();
    }

    /** More may be promised than the line holds. */
    public void allowExcess(@Valid @NotNull AllowExcess command) {
        Actor actor = currentActor.get();
        BudgetLine line = lines.get(command.id());
        FundingPolicy.requireChanges(actor, line);
        ledger.add(Authorisation.excess(line, command.amount(), command.grant(), actor.username(), clock.instant()));
        ledger.flush();
    }

    private BudgetLine receiving(ReviseLine command, BudgetLine line) {
        if (command.amount().signum() <= 0) {
            throw RuleException.beside("amount", "funding.amountAboveNought");
        }
        BudgetLineId to = command.to();
        if (to == null || to.equals(command.id())) {
            throw RuleException.beside("to", "funding.otherLine");
        }
        BudgetLine receiving = lines.get(to);
        int years = receiving.fiscalYear() - line.fiscalYear();
        if (years != (command.kind() == EntryKind.CARRY_OVER ? 1 : 0)) {
            throw RuleException.beside(
                    "to", command.kind() == EntryKind.CARRY_OVER ? "funding.nextYear" : "funding.sameYear");
        }
        return receiving;
    }

    private void change(BudgetLine line, ReviseLine command, BigDecimal amount, Stamp stamp) {
        if (amount.signum() == 0) {
            throw RuleException.beside("amount", "funding.amountNought");
        }
        BigDecimal left = ledger.lock(line).left();
        if (left.add(amount).signum() < 0) {
            throw RuleException.beside("amount", "funding.lineLeft", left);
        }
        ledger.add(LedgerEntry.ofLine(command.kind(), line, amount, command.on(), stamp)
                .referring(command.reference(), command.reason()));
    }

    private Stamp stamp(Actor actor) {
        return Stamp.of(actor.username(), clock.instant());
    }
}
