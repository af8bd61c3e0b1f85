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
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.ConventionRepository;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.FundingScope;
import org.mouakaba.funding.control.ReportRepository;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Reads the reports of associations, the late ones first. */
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
public class JustificationQueries {

    @Inject
    ReportRepository reports;

    @Inject
    ConventionRepository conventions;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    public Page<JustificationRow> find(@NotNull JustificationCriteria criteria, @NotNull PageRequest page) {
        return reports.find(FundingScope.of(currentActor.get()), criteria, today(), page);
    }

    /** @throws JustificationNotFound where it is not of the reader's territory or association */
    public JustificationRow get(@NotNull JustificationId id) {
        JustificationRow row = reports.row(id, today());
        FundingPolicy.requireReads(currentActor.get(), conventions.get(row.convention()));
        return row;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
