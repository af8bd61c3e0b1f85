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
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.assessment.boundary.LoweringAwaiting;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.mouakaba.intake.boundary.NotificationRow;
import org.mouakaba.intake.boundary.QueueCriteria;
import org.mouakaba.person.boundary.DuplicateQueries;
import org.mouakaba.person.boundary.DuplicatesWaiting;
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

    /** A pair of records is no case. */
    private static final UUID NO_CASE = new UUID(0, 0);

    private static final Duration UNSEEN = Duration.ofDays(7);

    @Inject
    NeedRepository needs;

    @Inject
    ReferralQueries referrals;

    @Inject
    AssessmentQueries assessments;

    @Inject
    NotificationQueries notifications;

    @Inject
    DuplicateQueries duplicates;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** The first of each kind, the most urgent kind first; each says how many there are. */
    public List<NeedLine> first() {
        return Stream.of(found(null, 1), expired(1), lowered(1), rejected(1), duplicates())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(NeedLine::kind))
                .toList();
    }

    /** All of one kind, the longest waiting first. */
    public List<NeedLine> of(@NotNull NeedKind kind, @Min(1) @Max(PageRequest.LIMIT) int limit) {
        return switch (kind) {
            case REFERRAL_EXPIRED -> expired(limit);
            case RISK_LOWERING -> lowered(limit);
            case REJECTION_PROPOSED -> rejected(limit);
            case DUPLICATE -> duplicates();
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

    /** Known by the moment it came in: a notification has no number, and who is meant is not for a list. */
    private List<NeedLine> rejected(int limit) {
        List<NotificationRow> proposed =
                notifications.waiting(QueueCriteria.ALL, new PageRequest(0, PageRequest.LIMIT)).rows().stream()
                        .filter(NotificationRow::rejectionProposed)
                        .sorted(Comparator.comparing(NotificationRow::receivedAt))
                        .toList();
        return proposed.stream()
                .limit(limit)
                .map(row -> NeedLine.numbered(
                        NeedKind.REJECTION_PROPOSED,
                        proposed.size(),
                        row.id().value(),
                        "",
                        row.receivedAt(),
                        row.dueAt().isBefore(clock.instant())))
                .toList();
    }

    /** One line for all of them: they have a list of their own. */
    private List<NeedLine> duplicates() {
        DuplicatesWaiting waiting = duplicates.waiting();
        Instant since = waiting.since();
        return since == null
                ? List.of()
                : List.of(NeedLine.numbered(NeedKind.DUPLICATE, waiting.total(), NO_CASE, "", since, false));
    }
}
