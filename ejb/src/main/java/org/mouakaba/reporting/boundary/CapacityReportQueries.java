package org.mouakaba.reporting.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.control.CapacityTable;
import org.mouakaba.reporting.control.CapacityTable.Frame;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.territory.boundary.TerritoryQueries;

/**
 * The report on the means of the territory that the reader answers for: workers, posts, places, and what its cases ask for.
 * It opens no case: counts of cases come as they may be published.
 */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR})
public class CapacityReportQueries {

    @Inject
    CapacityTable table;

    @Inject
    TerritoryQueries territories;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** A constant number of statements for all four quarters, none of which reads a case. */
    public CapacityReport report(@Valid @NotNull CapacityCriteria criteria) {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        return table.report(
                new Frame(
                        TerritoryScope.of(currentActor.get()),
                        criteria,
                        territories.upToProvinces(),
                        settings.inForce("", today),
                        today),
                clock.instant());
    }
}
