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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.control.CaseNumbers;
import org.mouakaba.casefile.entity.Admission;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.casefile.entity.Circumstances;
import org.mouakaba.casefile.entity.StageEntry;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * Opens cases and moves them on. Steps that follow from work elsewhere (an approved plan, a recorded visit) come in
 * through {@link #advance}, {@link #recordContact} and {@link #changeRisk}, called by the component where the work was
 * done, in the same transaction. Giving a case to a worker is {@link CaseAssignmentService}, ending it
 * {@link CaseClosureService}.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class CaseFileService {

    @Inject
    CaseFileRepository cases;

    @Inject
    CaseNumbers numbers;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    CaseFileEvents events;

    /**
     * Opens a case in the caller's unit under the next number of the province.
     *
     * @throws RuleException where the person has an open case in the organisation already
     */
    public CaseFileId open(@Valid @NotNull OpenCase command) {
        Actor actor = currentActor.get();
        UUID unit = placed(actor.unitId());
        UUID organisation = placed(actor.organisationId());
        if (cases.hasOpenCase(command.personId(), organisation)) {
            throw new RuleException("casefile.alreadyOpen");
        }
        Instant now = clock.instant();
        Admission admission = new Admission(
                command.personId(),
                command.householdId(),
                organisation,
                unit,
                command.territoryCode(),
                command.notificationId(),
                command.category(),
                command.concerns(),
                command.risk(),
                command.urgency(),
                command.confidentiality(),
                command.interpreter());
        int year = now.atZone(SystemClock.ZONE).getYear();
        CaseFile opened = CaseFile.open(numbers.next(command.territoryCode(), year), admission, now);
        cases.add(opened);
        for (OpenCase.EarlierStep step : command.earlier()) {
            cases.add(
                    new StageEntry(opened.id(), 1, step.from(), step.to(), step.username(), step.at(), step.reason()));
        }
        cases.add(
                new StageEntry(opened.id(), 1, CaseStage.SCREENING, CaseStage.REGISTERED, actor.username(), now, null));
        CaseFileId id = new CaseFileId(opened.id());
        if (command.takenByCaller() && actor.is(SOCIAL_WORKER)) {
            UUID worker = placed(actor.workerId());
            cases.add(opened.assign(worker, true, actor.username(), now, null, null, null));
        }
        cases.flush();
        events.opened(new CaseFileOpened(
                id, opened.personId(), opened.risk(), opened.urgency(), opened.confidentiality(), now));
        if (opened.workerId() != null) {
            events.assigned(new CaseAssigned(id, opened.workerId(), null, now));
            // Who takes a case herself has accepted it with that.
            events.accepted(new CaseAccepted(id, now));
        }
        return id;
    }

    /**
     * Moves a case on because work elsewhere allows it.
     *
     * @throws RuleException where the stage cannot be reached from the present one
     */
    public void advance(@NotNull CaseFileId id, @NotNull CaseStage to, @Nullable String reason) {
        access.requireAny(id, CaseAction.WORK, CaseAction.APPROVE);
        if (!to.open() || to == CaseStage.CLOSURE_REQUESTED) {
            throw new NotAllowedException("casefile.notAllowed");
        }
        CaseFile file = cases.getForStep(id);
        CaseStage from = file.stage();
        Instant now = clock.instant();
        cases.add(file.moveTo(to, currentActor.username(), now, reason));
        cases.flush();
        events.entered(new CaseStageEntered(id, from, to, now));
    }

    /** Somebody of the team saw or spoke with the person at {@code at}. */
    public void recordContact(@NotNull CaseFileId id, @NotNull Instant at) {
        access.require(id, CaseAction.WORK);
        CaseFile file = cases.get(id);
        boolean first = file.firstContactAt() == null;
        file.recordContact(at);
        cases.flush();
        events.contacted(new CaseContacted(id, first, at));
    }

    /**
     * Sets the risk that a person confirmed. Raising it is always open to the worker; lowering a HIGH one is the
     * supervisor's (domain dossier 3.4).
     */
    public void changeRisk(@NotNull CaseFileId id, @NotNull RiskLevel risk) {
        CaseFacts facts = access.require(id, CaseAction.READ);
        boolean lowersHigh = facts.risk() == RiskLevel.HIGH && risk.lowerThan(RiskLevel.HIGH);
        access.require(id, lowersHigh ? CaseAction.APPROVE : CaseAction.WORK);
        CaseFile file = cases.get(id);
        if (file.risk() != risk) {
            RiskLevel from = file.risk();
            file.changeRisk(risk);
            cases.flush();
            events.riskChanged(new CaseRiskChanged(id, from, risk, clock.instant()));
        }
    }

    /** What makes the case weigh more; the load that follows from it is shown with its sum. */
    public void recordCircumstances(@Valid @NotNull RecordCircumstances command) {
        access.require(command.id(), CaseAction.WORK);
        CaseFile file = cases.get(command.id());
        file.requireVersion(command.expectedVersion());
        file.recordCircumstances(
                new Circumstances(command.courtMeasure(), command.interpreter(), command.longTravel()));
        cases.flush();
    }

    /** The ground on which the case is carried (code list legal_basis). */
    public void recordLegalBasis(@NotNull CaseFileId id, @NotNull String basis) {
        access.require(id, CaseAction.WORK);
        cases.get(id).recordLegalBasis(basis);
        cases.flush();
    }

    private static UUID placed(@Nullable UUID place) {
        if (place == null) {
            throw new NotAllowedException("access.noPlace");
        }
        return place;
    }
}
