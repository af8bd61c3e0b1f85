package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.ConventionRepository;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.LedgerRepository;
import org.mouakaba.funding.control.PaymentRules;
import org.mouakaba.funding.control.TrancheRepository;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.funding.entity.LedgerEntry;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.funding.entity.Tranche;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Takes tranches from their plan to their payment. The State system pays; its references are kept here. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class TrancheService {

    @Inject
    ConventionRepository conventions;

    @Inject
    TrancheRepository tranches;

    @Inject
    PaymentRules rules;

    @Inject
    LedgerRepository ledger;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws RuleException where its state, its convention or an earlier report does not allow the step */
    public void move(@Valid @NotNull MoveTranche command) {
        Actor actor = currentActor.get();
        Tranche tranche = tranches.get(command.id());
        Convention convention = conventionOf(actor, tranche);
        rules.move(convention, tranche, command, today(), Stamp.of(actor.username(), clock.instant()));
        // After the rules, which have read it anew: who was overtaken is told what is left rather than that something
        // changed.
        ChangedMeanwhile.unless(tranche.version(), command.expectedVersion());
        ledger.flush();
    }

    /** Notes that whoever holds the tranche up was reminded of it. */
    public void remind(@NotNull TrancheId id) {
        Tranche tranche = tranches.get(id);
        conventionOf(currentActor.get(), tranche);
        tranche.remind(clock.instant());
        ledger.flush();
    }

    /** Takes a wrong payment back and writes the right one, if any; both say why. */
    public void correct(@Valid @NotNull CorrectPayment command) {
        Actor actor = currentActor.get();
        LedgerEntry wrong = ledger.find(command.id());
        if (wrong == null || wrong.kind() != EntryKind.PAYMENT) {
            throw new TrancheNotFound();
        }
        Tranche tranche = tranches.get(new TrancheId(Objects.requireNonNull(wrong.trancheId())));
        Convention convention = conventionOf(actor, tranche);
        rules.correct(convention, tranche, wrong, command, today(), Stamp.of(actor.username(), clock.instant()));
        ledger.flush();
    }

    private Convention conventionOf(Actor actor, Tranche tranche) {
        Convention convention = conventions.get(new ConventionId(tranche.conventionId()));
        FundingPolicy.requireChanges(actor, convention);
        return convention;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
