package org.mouakaba.provider.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.provider.control.EstablishmentPolicy;
import org.mouakaba.provider.control.EstablishmentRepository;
import org.mouakaba.provider.control.EstablishmentScope;
import org.mouakaba.provider.control.SnapshotRepository;
import org.mouakaba.provider.control.SnapshotRules;
import org.mouakaba.provider.entity.Establishment;
import org.mouakaba.setting.boundary.SettingQueries;

/**
 * Reads establishments, their places and what they reported: those of the reader's territory, and a partner those of his
 * organisation. It says nothing about a person.
 */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR, REFERRAL_PARTNER})
public class EstablishmentQueries {

    private static final int MONTHS = 12;

    @Inject
    EstablishmentRepository establishments;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** Those that were open in the month, by province and name. Two statements, whatever the number of rows. */
    public Page<EstablishmentSummary> find(@Valid @NotNull EstablishmentCriteria criteria, @NotNull PageRequest page) {
        return establishments.find(EstablishmentScope.of(currentActor.get()), criteria, today(), page);
    }

    /** @throws EstablishmentNotFound where it is of another territory or organisation */
    public EstablishmentDetail get(@NotNull EstablishmentId id) {
        Actor actor = currentActor.get();
        Establishment found = establishments.get(id);
        EstablishmentPolicy.requireRead(actor, found);
        return new EstablishmentDetail(
                id,
                found.facts(),
                establishments.organisation(found.organisationId()),
                establishments.capacity(id, today()).orElse(null),
                establishments.authorities(id),
                EstablishmentPolicy.keeps(actor, found.territoryCode()),
                EstablishmentPolicy.reports(actor, found),
                found.version());
    }

    /** The last twelve months that are over, the latest first; those of which nothing came are lines too. */
    public List<MonthLine> months(@NotNull EstablishmentId id) {
        Establishment found = establishments.get(id);
        EstablishmentPolicy.requireRead(currentActor.get(), found);
        YearMonth last = SnapshotRules.lastFull(today());
        Map<YearMonth, MonthReport> reported = snapshots.between(id, last.minusMonths(MONTHS - 1L), last).stream()
                .collect(Collectors.toMap(MonthReport::month, Function.identity()));
        int dueDay = settings.require(SnapshotRules.DUE_DAY, today()).whole();
        return Stream.iterate(last, month -> month.minusMonths(1))
                .limit(MONTHS)
                .filter(found::openIn)
                .map(month -> new MonthLine(month, SnapshotRules.dueOn(month, dueDay), reported.get(month)))
                .toList();
    }

    /** Every edition of a month, the one in force first; empty where nothing came. */
    public List<MonthReport> editions(@NotNull EstablishmentId id, @NotNull YearMonth month) {
        EstablishmentPolicy.requireRead(currentActor.get(), establishments.get(id));
        return snapshots.editions(id, month);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
