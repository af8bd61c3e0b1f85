package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.ConventionRepository;
import org.mouakaba.funding.control.ConventionRules;
import org.mouakaba.funding.control.ExpenditureRepository;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.LedgerRepository;
import org.mouakaba.funding.control.ReportRepository;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.Expenditure;
import org.mouakaba.funding.entity.Justification;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** The reports of associations: handed in by them, decided by the administrator. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class JustificationService {

    @Inject
    ReportRepository reports;

    @Inject
    ExpenditureRepository expenditures;

    @Inject
    ConventionRepository conventions;

    @Inject
    LedgerRepository ledger;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where nothing was declared, or it was handed in already */
    @RolesAllowed({ADMINISTRATOR, REFERRAL_PARTNER})
    public void submit(@Valid @NotNull SubmitJustification command) {
        Actor actor = currentActor.get();
        Justification report = reports.get(command.id());
        FundingPolicy.requireReports(actor, conventions.get(new ConventionId(report.conventionId())));
        ChangedMeanwhile.unless(report.version(), command.expectedVersion());
        if (expenditures.of(command.id()).isEmpty()) {
            throw new RuleException("funding.nothingDeclared");
        }
        report.submit(today(), actor.username());
        ledger.flush();
    }

    /** @throws RuleException where more would be accepted than was declared, or a rejection gives no reason */
    public void decide(@Valid @NotNull DecideJustification command) {
        Actor actor = currentActor.get();
        Justification report = reports.get(command.id());
        Convention convention = conventions.get(new ConventionId(report.conventionId()));
        FundingPolicy.requireChanges(actor, convention);
        ChangedMeanwhile.unless(report.version(), command.expectedVersion());
        Map<UUID, BigDecimal> less = command.less().stream()
                .collect(Collectors.toMap(a -> a.expenditure().value(), AcceptedAmount::accepted, (a, b) -> b));
        Stamp stamp = Stamp.of(actor.username(), clock.instant());
        BigDecimal accepted = Balance.NOUGHT;
        BigDecimal rejected = Balance.NOUGHT;
        for (Expenditure expenditure : expenditures.of(command.id())) {
            BigDecimal good = less.getOrDefault(expenditure.id(), expenditure.amount());
            if (good.compareTo(expenditure.amount()) > 0) {
                throw new RuleException("funding.acceptedAboveDeclared");
            }
            BigDecimal bad = expenditure.amount().subtract(good);
            enter(EntryKind.ACCEPTANCE, convention, expenditure, good, stamp);
            enter(EntryKind.REJECTION, convention, expenditure, bad, stamp);
            accepted = accepted.add(good);
            rejected = rejected.add(bad);
        }
        if (rejected.signum() > 0) {
            ConventionRules.requireReason(command.reason());
        }
        report.decide(outcome(accepted, rejected), command.reason(), today(), actor.username());
        ledger.flush();
    }

    private void enter(EntryKind kind, Convention convention, Expenditure of, BigDecimal amount, Stamp stamp) {
        if (amount.signum() > 0) {
            ledger.add(LedgerEntry.ofExpenditure(kind, convention, of, amount, today(), stamp));
        }
    }

    private static JustificationStatus outcome(BigDecimal accepted, BigDecimal rejected) {
        return rejected.signum() == 0
                ? JustificationStatus.ACCEPTED
                : accepted.signum() == 0 ? JustificationStatus.REJECTED : JustificationStatus.PARTIAL;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
