package org.mouakaba.provider.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REFERRAL_PARTNER;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.provider.control.EstablishmentRepository;
import org.mouakaba.provider.control.EstablishmentScope;
import org.mouakaba.provider.control.SnapshotRepository;
import org.mouakaba.provider.control.SnapshotRules;
import org.mouakaba.setting.boundary.SettingQueries;

/** Says how much of a month has been reported, by whom it has not, and who was asked for it. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR})
public class CompletenessQueries {

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

    /**
     * Who is missing, the list of establishments says.
     *
     * @param asked null for the month that was over last
     * @param territoryCode a province or region; null for all of the reader's
     */
    public Completeness of(@Nullable YearMonth asked, @Nullable @Size(max = 12) String territoryCode) {
        YearMonth month = asked == null ? SnapshotRules.lastFull(today()) : asked;
        List<Long> counted = establishments.completeness(
                EstablishmentScope.of(currentActor.get()), new EstablishmentCriteria(territoryCode, null, month, null));
        return new Completeness(
                month, SnapshotRules.dueOn(month, dueDay()), counted.get(0), counted.get(1), counted.get(2));
    }

    /** Who was asked for the month, the latest first. */
    public Page<Reminder> reminders(@NotNull YearMonth month, @NotNull PageRequest page) {
        return snapshots.reminders(EstablishmentScope.of(currentActor.get()), month, page);
    }

    /** What the establishments of the caller's organisation have still to report; empty for who has none. */
    @RolesAllowed(REFERRAL_PARTNER)
    public List<OwedReport> owed() {
        UUID organisation = currentActor.get().organisationId();
        return organisation == null
                ? List.of()
                : snapshots.owed(organisation, SnapshotRules.lastFull(today()), dueDay());
    }

    private int dueDay() {
        return settings.require(SnapshotRules.DUE_DAY, today()).whole();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
