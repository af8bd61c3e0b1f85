package org.mouakaba.worklist.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.worklist.control.DeadlineRepository;
import org.mouakaba.worklist.control.SuspendedCaseRepository;

/** A worker's day: what the cases that she carries need, the late first. The same statements, however many lines there are. */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class WorklistQueries {

    /** The days after today that the day page looks ahead. */
    public static final int DAYS_AHEAD = 7;

    @Inject
    DeadlineRepository deadlines;

    @Inject
    SuspendedCaseRepository suspended;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * @param nature which work the lists show; the figures count all of it
     * @param limit the longest that each list may be
     */
    public Today today(@NotNull Nature nature, @Min(1) @Max(PageRequest.LIMIT) int limit) {
        Actor actor = currentActor.get();
        UUID worker = actor.workerId();
        if (worker == null) {
            return new Today(null, new DueFigures(0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        AccessScope scope = AccessScope.of(actor);
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, SystemClock.ZONE);
        Instant tomorrow = startOf(day.plusDays(1));
        Instant horizon = startOf(day.plusDays(DAYS_AHEAD + 1L));
        return new Today(
                deadlines.givenName(worker).orElse(null),
                deadlines.figures(worker, now, tomorrow, horizon),
                deadlines.lines(scope, nature, Instant.EPOCH, now, limit),
                deadlines.lines(scope, nature, now, tomorrow, limit),
                deadlines.lines(scope, nature, tomorrow, horizon, limit),
                deadlines.waiting(scope, new PageRequest(0, limit)).rows(),
                suspended.of(worker, limit));
    }

    /**
     * What one case needs, the first due first.
     *
     * @throws org.mouakaba.casefile.boundary.CaseFileNotFound where it is not the caller's to read
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
    public List<DueLine> ofCase(@NotNull CaseFileId id) {
        access.require(id, CaseAction.READ);
        return deadlines.lines(id);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SystemClock.ZONE).toInstant();
    }
}
