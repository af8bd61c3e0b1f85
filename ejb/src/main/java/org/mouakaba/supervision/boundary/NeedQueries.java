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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.assessment.boundary.LoweringAwaiting;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.referral.boundary.ReferralAlert;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.supervision.control.NeedRepository;
import org.mouakaba.supervision.control.UnitNeeds;

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
    AssessmentQueries assessments;

    @Inject
    UnitNeeds unit;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** The first of each kind, the most urgent kind first; each says how many there are. */
    public List<NeedLine> first() {
        return Stream.of(found(null, 1), expired(1), lowered(1), unit.rejected(1), unit.duplicates())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(NeedLine::kind))
                .toList();
    }

    /** All of one kind, the longest waiting first. */
    public List<NeedLine> of(@NotNull NeedKind kind, @Min(1) @Max(PageRequest.LIMIT) int limit) {
        return switch (kind) {
            case REFERRAL_EXPIRED -> expired(limit);
            case RISK_LOWERING -> lowered(limit);
            case REJECTION_PROPOSED -> unit.rejected(limit);
            case DUPLICATE -> unit.duplicates();
            default -> found(kind, limit);
        };
    }

    private List<NeedLine> found(@Nullable NeedKind kind, int limit) {
        Instant now = clock.instant();
        return needs.find(AccessScope.of(currentActor.get()), kind, limit, now, now.minus(UNSEEN));
    }

    private List<NeedLine> expired(int limit) {
        Page<ReferralAlert> page = referrals.expired(new PageRequest(0, limit));
        return page.rows().stream()
                .map(alert -> NeedLine.numbered(
                        NeedKind.REFERRAL_EXPIRED, page.total(), alert.id().value(), alert.number(), alert.at(), true))
                .toList();
    }

    private List<NeedLine> lowered(int limit) {
        Page<LoweringAwaiting> page = assessments.awaitingDecision(new PageRequest(0, limit));
        return page.rows().stream()
                .map(awaiting -> NeedLine.numbered(
                        NeedKind.RISK_LOWERING,
                        page.total(),
                        awaiting.caseId().value(),
                        awaiting.number(),
                        awaiting.assessedAt(),
                        false))
                .toList();
    }
}
