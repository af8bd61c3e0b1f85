package org.mouakaba.provider.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.provider.control.EstablishmentPolicy;
import org.mouakaba.provider.control.EstablishmentRepository;
import org.mouakaba.provider.control.EstablishmentScope;
import org.mouakaba.provider.control.SnapshotRepository;
import org.mouakaba.provider.control.SnapshotRules;
import org.mouakaba.provider.entity.Establishment;
import org.mouakaba.provider.entity.Snapshot;

/** Takes what establishments report of a month, and asks those that have not. */
@Stateless
@Recorded
@RolesAllowed(ADMINISTRATOR)
public class SnapshotService {

    @Inject
    EstablishmentRepository establishments;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * @throws EstablishmentNotFound where it is of another territory or organisation
     * @throws ChangedMeanwhile where somebody has reported the month since it was read
     * @throws RuleException where the month is not over, or nothing or a contradiction was reported
     */
    @RolesAllowed({ADMINISTRATOR, REFERRAL_PARTNER})
    public ReportOutcome report(@Valid @NotNull ReportMonth command) {
        Actor actor = currentActor.get();
        Establishment establishment = establishments.get(command.id());
        EstablishmentPolicy.requireReport(actor, establishment);
        ChangedMeanwhile.unless(snapshots.edition(command.id(), command.month()), command.expectedEdition());
        SnapshotRules.require(command, establishment, today());
        Snapshot snapshot = Snapshot.of(command, actor.username(), clock.instant());
        snapshots.add(snapshot);
        MonthReport taken = snapshot.report();
        return new ReportOutcome(
                taken.edition(),
                SnapshotRules.aboveAuthorised(
                        command.places(),
                        establishments
                                .capacity(command.id(), command.month().atEndOfMonth())
                                .orElse(null)),
                taken.overOccupied(),
                taken.whole());
    }

    /**
     * Asks for a month. Who was asked today is not asked again.
     *
     * @return how many were asked
     * @throws RuleException where the month is not over, or the one that is named has reported or was asked today
     */
    public int remind(@Valid @NotNull Remind command) {
        Actor actor = currentActor.get();
        YearMonth month = command.month();
        if (month.isAfter(SnapshotRules.lastFull(today()))) {
            throw new RuleException("provider.monthNotOver");
        }
        Instant morning = today().atStartOfDay(SystemClock.ZONE).toInstant();
        List<UUID> silent = snapshots.silent(
                EstablishmentScope.of(actor), Objects.requireNonNullElse(command.territoryCode(), ""), month, morning);
        if (command.only() != null) {
            EstablishmentPolicy.requireKeep(actor, establishments.get(command.only()));
            silent = silent.stream()
                    .filter(id -> id.equals(command.only().value()))
                    .toList();
        }
        if (silent.isEmpty()) {
            throw new RuleException("provider.nobodyToRemind");
        }
        silent.forEach(id -> snapshots.remind(id, month, actor.username(), clock.instant()));
        return silent.size();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
