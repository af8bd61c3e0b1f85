package org.mouakaba.casefile.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.control.ClosingRules;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.casefile.entity.Closure;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/**
 * Ends cases: the worker asks, the supervisor decides; a closed case may be reopened as the next episode. The gates of
 * other components (an open referral, a goal without outcome) answer through {@link ClosingGate}.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class CaseClosureService {

    @Inject
    CaseFileRepository cases;

    @Inject
    CaseAccess access;

    @Inject
    ClosingRules rules;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    CaseFileEvents events;

    /** What stands in the way of closing, as message keys of the errors bundle; empty where nothing does. */
    public Set<String> obstacles(@NotNull CaseFileId id) {
        access.require(id, CaseAction.READ);
        return rules.obstacles(cases.get(id));
    }

    /** @throws RuleException where an obstacle stands */
    public void request(@Valid @NotNull RequestClosure command) {
        access.require(command.id(), CaseAction.WORK);
        CaseFile file = cases.get(command.id());
        file.requireVersion(command.expectedVersion());
        rules.requireNone(file, command.reason());
        Instant now = clock.instant();
        String by = currentActor.username();
        CaseStage from = file.stage();
        cases.add(Closure.request(
                file, command.reason(), command.finalRisk(), command.exitPlan(), command.personInformed(), by, now));
        cases.add(file.moveTo(CaseStage.CLOSURE_REQUESTED, by, now, command.reason()));
        cases.flush();
        events.entered(new CaseStageEntered(command.id(), from, CaseStage.CLOSURE_REQUESTED, now));
    }

    /** The supervisor approves, or returns with a note; returned, the case goes back to the stage it came from. */
    @RolesAllowed(SUPERVISOR)
    public void decide(@Valid @NotNull DecideClosure command) {
        access.require(command.id(), CaseAction.APPROVE);
        CaseFile file = cases.get(command.id());
        file.requireVersion(command.expectedVersion());
        Closure closure = cases.findWaitingClosure(command.id())
                .orElseThrow(() -> new RuleException("casefile.noClosureRequested"));
        Instant now = clock.instant();
        String by = currentActor.username();
        closure.decide(command.decision(), command.note(), by, now);
        if (command.decision() == ClosureDecision.APPROVED) {
            cases.add(file.close(closure.reason(), by, now));
        } else {
            cases.add(file.moveTo(closure.fromStage(), by, now, command.note()));
        }
        cases.flush();
        events.entered(new CaseStageEntered(command.id(), CaseStage.CLOSURE_REQUESTED, file.stage(), now));
    }

    /** The next episode under the same number. */
    public void reopen(@Valid @NotNull ReopenCase command) {
        access.requireAny(command.id(), CaseAction.WORK, CaseAction.APPROVE);
        CaseFile file = cases.get(command.id());
        file.requireVersion(command.expectedVersion());
        CaseStage from = file.stage();
        Instant now = clock.instant();
        cases.add(file.reopen(command.reason(), currentActor.username(), now));
        cases.flush();
        events.entered(new CaseStageEntered(command.id(), from, file.stage(), now));
    }
}
