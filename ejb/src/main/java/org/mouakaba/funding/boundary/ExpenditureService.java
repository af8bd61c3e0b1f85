package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.ConventionRepository;
import org.mouakaba.funding.control.ConventionRules;
import org.mouakaba.funding.control.ExpenditureRepository;
import org.mouakaba.funding.control.ExpenditureRules;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.LedgerRepository;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Expenditure;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Keeps what was spent: declared by the association or the administrator, corrected with a reason. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, REFERRAL_PARTNER})
public class ExpenditureService {

    @Inject
    ConventionRepository conventions;

    @Inject
    ExpenditureRepository expenditures;

    @Inject
    ExpenditureRules rules;

    @Inject
    LedgerRepository ledger;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where it lies outside the time of the convention, or its report is handed in */
    public ExpenditureId declare(@Valid @NotNull DeclareExpenditure command) {
        Actor actor = currentActor.get();
        Convention convention = conventions.get(command.convention());
        FundingPolicy.requireReports(actor, convention);
        ConventionRules.requirePast(command.terms().spentOn(), LocalDate.now(clock.withZone(SystemClock.ZONE)));
        Expenditure declared = rules.declare(convention, command, actor, Stamp.of(actor.username(), clock.instant()));
        ledger.flush();
        return new ExpenditureId(declared.id());
    }

    /** @throws RuleException where part of it was decided and the new amount is lower than that */
    public void correct(@Valid @NotNull CorrectExpenditure command) {
        Actor actor = currentActor.get();
        Expenditure expenditure = expenditures.get(command.id());
        Convention convention = conventions.get(new ConventionId(expenditure.conventionId()));
        FundingPolicy.requireReports(actor, convention);
        ChangedMeanwhile.unless(expenditure.version(), command.expectedVersion());
        ConventionRules.requirePast(command.terms().spentOn(), LocalDate.now(clock.withZone(SystemClock.ZONE)));
        rules.correct(convention, expenditure, command, actor, Stamp.of(actor.username(), clock.instant()));
        ledger.flush();
    }
}
