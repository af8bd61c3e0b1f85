package org.mouakaba.supervision.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.referral.boundary.ReferralAlert;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.supervision.control.NeedRepository;

/** What waits for the caller's decision or care, in her team and in what her unit has not given out. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class NeedQueries {

    private static final Duration UNSEEN = Duration.ofDays(7);

    @Inject
    NeedRepository needs;

    @Inject
    ReferralQueries referrals;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** The first of each kind, the most urgent kind first; each says how many there are. */
    public List<NeedLine> first() {
        List<NeedLine> lines = new ArrayList<>(found(null, 1));
        lines.addAll(expired(1));
        lines.sort(Comparator.comparing(NeedLine::kind));
        return List.copyOf(lines);
    }

    /** All of one kind, the longest waiting first. */
    public List<NeedLine> of(@NotNull NeedKind kind, @Min(1) @Max(PageRequest.LIMIT) int limit) {
        return kind == NeedKind.REFERRAL_EXPIRED ? expired(limit) : found(kind, limit);
    }

    private List<NeedLine> found(@Nullable NeedKind kind, int limit) {
        Instant now = clock.instant();
        return needs.find(AccessScope.of(currentActor.get()), kind, limit, now, now.minus(UNSEEN));
    }

    private List<NeedLine> expired(int limit) {
        Page<ReferralAlert> page = referrals.expired(new PageRequest(0, limit));
        return page.rows().stream()
                .map(alert -> new NeedLine(
                        NeedKind.REFERRAL_EXPIRED,
                        page.total(),
                        alert.id().value(),
                        alert.number(),
                        null,
                        null,
                        null,
                        alert.at(),
                        alert.at(),
                        null,
                        true))
                .toList();
    }
}
