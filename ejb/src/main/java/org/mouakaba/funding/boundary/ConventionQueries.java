package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.BudgetLineRepository;
import org.mouakaba.funding.control.ConventionRepository;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.FundingScope;
import org.mouakaba.funding.control.ReportRepository;
import org.mouakaba.funding.control.TrancheRepository;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Reads conventions: an administrator those of her territory, an association its own. */
@Stateless
@Recorded
@RolesAllowed({
    ADMINISTRATOR,
    PROVINCIAL_DELEGATE,
    REGIONAL_COORDINATOR,
    AUDITOR,
    DATA_PROTECTION_OFFICER,
    REFERRAL_PARTNER
})
public class ConventionQueries {

    @Inject
    ConventionRepository conventions;

    @Inject
    BudgetLineRepository lines;

    @Inject
    TrancheRepository tranches;

    @Inject
    ReportRepository reports;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    public Page<ConventionSummary> find(@NotNull ConventionCriteria criteria, @NotNull PageRequest page) {
        return conventions.find(FundingScope.of(currentActor.get()), criteria, page);
    }

    /** @throws ConventionNotFound where it is not of the reader's territory or association */
    public ConventionDetail get(@NotNull ConventionId id) {
        Actor actor = currentActor.get();
        Convention convention = conventions.get(id);
        FundingPolicy.requireReads(actor, convention);
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        boolean editable = actor.is(ADMINISTRATOR);
        return new ConventionDetail(
                conventions.summary(id),
                lines.summary(lines.get(new BudgetLineId(convention.lineId()))),
                convention.serviceType(),
                convention.eligibleFrom(),
                convention.eligibleTo(),
                convention.signedOn(),
                convention.stateReference(),
                convention.staff(),
                tranches.rows(id, today),
                reports.rows(id, today),
                editable,
                (editable || actor.is(REFERRAL_PARTNER))
                        && convention.status().committed()
                        && convention.status() != ConventionStatus.CLOSED,
                convention.version());
    }
}
