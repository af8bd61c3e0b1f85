package org.mouakaba.funding.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.BudgetLineRepository;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.FundingScope;
import org.mouakaba.funding.control.LedgerRepository;
import org.mouakaba.funding.entity.Authorisation;
import org.mouakaba.funding.entity.BudgetLine;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** Reads budget lines and the ledger. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR, AUDITOR, DATA_PROTECTION_OFFICER})
public class BudgetQueries {

    @Inject
    BudgetLineRepository lines;

    @Inject
    LedgerRepository ledger;

    @Inject
    TerritoryQueries territories;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** A page of the lines of the reader's territory, the newest year first. */
    public Page<BudgetLineSummary> find(@NotNull BudgetLineCriteria criteria, @NotNull PageRequest page) {
        return lines.find(FundingScope.of(currentActor.get()), criteria, page);
    }

    /** @throws BudgetLineNotFound where it is not of the reader's territory */
    public BudgetLineDetail get(@NotNull BudgetLineId id) {
        Actor actor = currentActor.get();
        BudgetLine line = lines.get(id);
        FundingPolicy.requireReads(actor, line);
        return new BudgetLineDetail(
                lines.summary(line),
                ledger.balance(line.id()).excess(),
                ledger.authorisations(id).stream().map(BudgetQueries::row).toList(),
                actor.is(ADMINISTRATOR));
    }

    /** Entries, the newest first. */
    public Page<EntryRow> entries(@NotNull EntryCriteria criteria, @NotNull PageRequest page) {
        return ledger.find(FundingScope.of(currentActor.get()), criteria, page);
    }

    /** The entries behind a figure, the newest first, and what all of them come to. */
    public EntrySum sum(@NotNull EntryCriteria criteria, @NotNull PageRequest page) {
        return ledger.sum(FundingScope.of(currentActor.get()), criteria, page);
    }

    /** @throws BudgetLineNotFound where it is not of the reader's territory */
    public EntryRow entry(@NotNull EntryId id) {
        return ledger.row(FundingScope.of(currentActor.get()), id).orElseThrow(BudgetLineNotFound::new);
    }

    /** What a line held at the end of a day, as it was known then and as it is known now. */
    public BalanceAt balance(@NotNull BudgetLineId id, @NotNull LocalDate day) {
        FundingPolicy.requireReads(currentActor.get(), lines.get(id));
        Instant end = day.plusDays(1).atStartOfDay(SystemClock.ZONE).toInstant();
        return new BalanceAt(day, ledger.balance(id, day, end), ledger.balance(id, day, clock.instant()));
    }

    /** The regions and provinces whose money the reader reads. */
    public List<TerritoryEntry> territories() {
        FundingScope scope = FundingScope.of(currentActor.get());
        return territories.upToProvinces().stream()
                .filter(t -> t.code().startsWith(scope.prefix()))
                .toList();
    }

    private static AuthorisationRow row(Authorisation a) {
        return new AuthorisationRow(
                a.rule(), a.amount(), a.grantedBy(), a.reason(), a.reference(), a.recordedBy(), a.recordedAt());
    }
}
