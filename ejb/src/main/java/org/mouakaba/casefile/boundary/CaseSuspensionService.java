package org.mouakaba.casefile.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.control.SuspensionRules;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * Puts a case on hold and takes it up again, by the worker who carries it. Meanwhile its day clocks stand still and its
 * hour clocks run on; visits and referrals stay possible, closing waits until it is taken up again. When its day has come
 * it is taken up without her: {@link CaseSuspensionBatch}.
 */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class CaseSuspensionService {

    @Inject
    CaseFileRepository cases;

    @Inject
    SuspensionRules rules;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    CaseFileEvents events;

    /**
     * @throws RuleException where the day lies behind or too far ahead, the reason is unknown, or the case cannot be put on
     *     hold now
     */
    public void suspend(@Valid @NotNull SuspendCase command) {
        access.require(command.id(), CaseAction.WORK);
        Instant now = clock.instant();
        rules.require(command.reason(), command.note(), command.until(), LocalDate.ofInstant(now, SystemClock.ZONE));
        CaseFile file = cases.get(command.id());
        file.requireVersion(command.expectedVersion());
        cases.add(file.suspend(command.until(), command.reason(), command.note(), currentActor.username(), now));
        cases.flush();
        events.suspended(new CaseSuspended(command.id(), command.until(), now));
    }

    /** The latest day until which a case may be put on hold today. */
    public LocalDate latestDay() {
        return rules.latest(LocalDate.ofInstant(clock.instant(), SystemClock.ZONE));
    }

    public void resume(@NotNull CaseFileId id) {
        access.require(id, CaseAction.WORK);
        Instant now = clock.instant();
        cases.add(cases.get(id).resume(currentActor.username(), now));
        cases.flush();
        events.resumed(new CaseResumed(id, now));
    }
}
