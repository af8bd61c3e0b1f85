package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.FundingScope;
import org.mouakaba.funding.control.LedgerRepository;
import org.mouakaba.funding.control.PaymentImportRepository;
import org.mouakaba.funding.control.PaymentImportRules;
import org.mouakaba.funding.control.PaymentPlan.PaymentPiece;
import org.mouakaba.funding.control.PaymentStock;
import org.mouakaba.funding.entity.Stamp;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobRuns;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** One piece of an import in one transaction: its payments, and what is said of its lines. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class PaymentPieceService {

    @Inject
    PaymentImportRepository imports;

    @Inject
    PaymentImportRules rules;

    @Inject
    LedgerRepository ledger;

    @Inject
    JobRuns runs;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** @throws org.mouakaba.platform.RuleException where the database refuses a line: nothing of the piece is written */
    public void carry(@NotNull JobId id, @NotNull PaymentPiece piece) {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        PaymentStock stock = imports.stock(FundingScope.of(actor), piece.lines(), piece.writes());
        List<JobLine> said = piece.lines().stream()
                .map(line -> rules.carry(stock, line, actor, today, Stamp.of(actor.username(), clock.instant())))
                .toList();
        if (piece.writes()) {
            ledger.flush();
        } else {
            imports.forget();
        }
        runs.note(id, said);
    }
}
