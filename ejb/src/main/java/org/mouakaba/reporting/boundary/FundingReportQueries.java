package org.mouakaba.reporting.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.funding.boundary.LateTranches;
import org.mouakaba.funding.boundary.TrancheCriteria;
import org.mouakaba.funding.boundary.TrancheQueries;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.control.FundingSources;
import org.mouakaba.reporting.control.FundingTable;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** The report on the money of the territory that the reader answers for. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR, AUDITOR, DATA_PROTECTION_OFFICER})
public class FundingReportQueries {

    private static final String GROWTH = "report.case-growth";

    @Inject
    FundingSources sources;

    @Inject
    TerritoryQueries territories;

    @Inject
    TrancheQueries tranches;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** A constant number of statements over the kept totals, however many entries there are. */
    public FundingReport report(@Valid @NotNull FundingCriteria criteria) {
        TerritoryScope scope = TerritoryScope.of(currentActor.get());
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        LateTranches late = tranches.late(
                new TrancheCriteria(criteria.territory(), criteria.programme(), criteria.year(), true, false));
        BigDecimal asked = criteria.growth();
        BigDecimal growth = asked == null ? settings.require(GROWTH, today).number() : asked;
        return new FundingTable(territories.upToProvinces(), scope, criteria)
                .report(sources, late, growth, today, clock.instant());
    }
}
