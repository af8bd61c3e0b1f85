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
import org.mouakaba.funding.control.TrancheRepository;
import org.mouakaba.funding.entity.Tranche;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/** Reads tranches, the late ones first. */
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
public class TrancheQueries {

    private static final String LATE_DAYS = "funding.late-days";
    private static final int WORST = 5;

    @Inject
    TrancheRepository tranches;

    @Inject
    ConventionRepository conventions;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** A page of the open tranches, or of those of which something came back, by their day. */
    public Page<TrancheRow> find(@NotNull TrancheCriteria criteria, @NotNull PageRequest page) {
        return tranches.find(FundingScope.of(currentActor.get()), criteria, today(), page);
    }

    /** What is late by more than the days of the setting, in all and the worst of it. */
    public LateTranches late(@NotNull TrancheCriteria criteria) {
        LocalDate today = today();
        int days = settings.require(LATE_DAYS, today).whole();
        return tranches.late(FundingScope.of(currentActor.get()), criteria, today, days, WORST);
    }

    /** @throws TrancheNotFound where it is not of the reader's territory or association */
    public TrancheRow get(@NotNull TrancheId id) {
        Tranche tranche = tranches.get(id);
        ConventionId convention = new ConventionId(tranche.conventionId());
        FundingPolicy.requireReads(currentActor.get(), conventions.get(convention));
        return tranches.rows(convention, today()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(TrancheNotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
