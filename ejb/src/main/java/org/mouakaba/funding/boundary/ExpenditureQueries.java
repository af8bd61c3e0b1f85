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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.funding.control.ConventionRepository;
import org.mouakaba.funding.control.ExpenditureRepository;
import org.mouakaba.funding.control.FundingPolicy;
import org.mouakaba.funding.control.FundingScope;
import org.mouakaba.funding.entity.Convention;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Reads what was spent. Nobody learns here whose case an expenditure concerned. */
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
public class ExpenditureQueries {

    /** Rows of a piece of a file. */
    public static final int PIECE = 2000;

    @Inject
    ExpenditureRepository expenditures;

    @Inject
    ConventionRepository conventions;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    public Page<ExpenditureRow> find(@NotNull ExpenditureCriteria criteria, @NotNull PageRequest page) {
        return expenditures.find(FundingScope.of(currentActor.get()), criteria, page);
    }

    /**
     * A piece of the same list, for a file that holds all of it.
     *
     * @param after the last row of the piece before; null for the first piece
     * @return fewer than {@link #PIECE} rows where it is the last
     */
    public List<ExpenditureRow> following(@NotNull ExpenditureCriteria criteria, @Nullable ExpenditureRow after) {
        return expenditures.following(FundingScope.of(currentActor.get()), criteria, after, PIECE);
    }

    /** @throws ExpenditureNotFound where it is not of the reader's territory or association */
    public ExpenditureRow get(@NotNull ExpenditureId id) {
        ExpenditureRow row = expenditures.row(id);
        FundingPolicy.requireReads(currentActor.get(), conventions.get(row.convention()));
        return row;
    }

    /** The establishments of the organisation that the convention is with; none for a direct commitment. */
    public List<SpendingPlace> places(@NotNull ConventionId id) {
        Convention convention = conventions.get(id);
        FundingPolicy.requireReads(currentActor.get(), convention);
        UUID organisation = convention.organisationId();
        return organisation == null
                ? List.of()
                : expenditures.places(organisation, LocalDate.now(clock.withZone(SystemClock.ZONE)));
    }

    /** What was said of it, and taken back, in the order in which it became known. */
    public List<ExpenditureEntry> history(@NotNull ExpenditureId id) {
        FundingPolicy.requireReads(
                currentActor.get(), conventions.get(expenditures.row(id).convention()));
        return expenditures.history(id);
    }
}
