package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.BudgetLineRepository;
import org.mouakaba.funding.control.ConventionRepository;
import org.mouakaba.funding.control.ConventionRules;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.LedgerRepository;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** Takes conventions from their draft to their settlement. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class ConventionService {

    @Inject
    BudgetLineRepository lines;

    @Inject
    ConventionRepository conventions;

    @Inject
    ConventionRules rules;

    @Inject
    LedgerRepository ledger;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where its parts do not make its amount, or it needs another form */
    public ConventionId draft(@Valid @NotNull DraftConvention command) {
        Actor actor = currentActor.get();
        BudgetLine line = lines.get(command.line());
        FundingPolicy.requireChanges(actor, line);
        rules.requireSound(line, command, today());
        Convention convention =
                Convention.draft(conventions.nextNumber(line.fiscalYear()), command.line(), command.terms());
        conventions.add(convention);
        rules.plan(convention, command.tranches(), today());
        ledger.flush();
        return new ConventionId(convention.id());
    }

    /** @throws RuleException where no step leads there, the line has not enough left, or something is unsettled */
    public void move(@Valid @NotNull MoveConvention command) {
        Actor actor = currentActor.get();
        Convention convention = conventions.get(command.id());
        FundingPolicy.requireChanges(actor, convention);
        ChangedMeanwhile.unless(convention.version(), command.expectedVersion());
        Stamp stamp = Stamp.of(actor.username(), clock.instant());
        rules.lift(convention, command, today(), stamp);
        switch (command.to()) {
            case SELECTED -> rules.select(convention, command, today(), stamp);
            case SIGNED -> rules.sign(convention, command, today(), stamp);
            case CLOSED -> rules.settle(convention, command, today(), stamp);
            case SUSPENDED, TERMINATED, ABANDONED -> {
                ConventionRules.requireReason(command.reason());
                convention.moveTo(command.to());
            }
            default -> convention.moveTo(command.to());
        }
        ledger.flush();
    }

    /** @throws RuleException where more would come back than was paid and is neither justified nor carried */
    public void recover(@Valid @NotNull RecordRecovery command) {
        Actor actor = currentActor.get();
        Convention convention = conventions.get(command.convention());
        FundingPolicy.requireChanges(actor, convention);
        ConventionRules.requirePast(command.on(), today());
        rules.recover(convention, command, Stamp.of(actor.username(), clock.instant()));
        ledger.flush();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
