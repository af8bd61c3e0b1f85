package org.mouakaba.assessment.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.assessment.control.AssessmentRepository;
import org.mouakaba.assessment.control.InstrumentReader;
import org.mouakaba.assessment.control.ScoringRules;
import org.mouakaba.assessment.entity.Assessment;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * Assesses risk and needs. Nothing is assessed before consent or a legal basis is on record. The score proposes and a
 * person confirms; a risk rises at once, and a high one sinks only by the supervisor's word.
 */
@Stateless
@Recorded
@RolesAllowed(SOCIAL_WORKER)
public class AssessmentService {

    @Inject
    AssessmentRepository assessments;

    @Inject
    CaseAccess access;

    @Inject
    CaseFileService cases;

    @Inject
    ConsentQueries consents;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    Event<RiskAssessed> riskAssessed;

    @Inject
    Event<AssessmentCompleted> completed;

    /**
     * Records a scored risk. The first one takes a registered case into assessment.
     *
     * @throws RuleException where consent is missing, an answer is missing, or an override has no reason
     */
    public AssessmentId assessRisk(@Valid @NotNull AssessRisk command) {
        CaseFacts file = begin(command.caseId());
        Instrument instrument = instrument(InstrumentKind.RISK, command.instrumentVersion(), command.answers());
        boolean first = assessments.latest(file.id(), InstrumentKind.RISK, 1).isEmpty();
        Instant now = clock.instant();
        Assessment assessment = Assessment.ofRisk(
                file,
                instrument,
                first ? "INITIAL" : "RISK",
                InstrumentReader.json(command.answers()),
                instrument.score(command.answers()),
                command.confirmed(),
                command.overrideReason(),
                currentActor.username(),
                now);
        assessments.pending(file.id()).ifPresent(Assessment::replaceProposal);
        // The proposal before must have gone before this one comes: the database allows one at a time.
        assessments.flush();
        assessments.add(assessment);
        assessments.flush();
        if (assessment.lowering() == null) {
            cases.changeRisk(file.id(), command.confirmed());
        }
        if (file.stage() == CaseStage.REGISTERED) {
            cases.advance(file.id(), CaseStage.ASSESSMENT, null);
        }
        riskAssessed.fire(new RiskAssessed(file.id(), command.confirmed(), now));
        return new AssessmentId(assessment.id());
    }

    /** The supervisor lowers a high risk as proposed, or leaves it and says why. */
    @RolesAllowed(SUPERVISOR)
    public void decideLowering(@Valid @NotNull DecideLowering command) {
        access.require(command.caseId(), CaseAction.APPROVE);
        Assessment assessment = assessments
                .find(command.caseId(), command.assessmentId())
                .orElseThrow(() -> new RuleException("assessment.nothingToDecide"));
        assessment.decideLowering(command.approved(), command.note(), currentActor.username(), clock.instant());
        assessments.flush();
        RiskLevel proposed = assessment.confirmedRisk();
        if (command.approved() && proposed != null) {
            cases.changeRisk(command.caseId(), proposed);
        }
    }

    /** Keeps the comprehensive assessment as far as it is written, whatever is still missing. */
    public AssessmentId saveNeeds(@Valid @NotNull SaveNeeds command) {
        return new AssessmentId(write(command, begin(command.caseId())).id());
    }

    /**
     * Closes the comprehensive assessment; from the stage of assessment the case goes on to planning.
     *
     * @throws RuleException where a domain is not scored, or the risk was never assessed
     */
    public AssessmentId completeNeeds(@Valid @NotNull SaveNeeds command) {
        CaseFacts file = begin(command.caseId());
        if (file.stage() == CaseStage.REGISTERED) {
            throw new RuleException("assessment.riskFirst");
        }
        Assessment assessment = write(command, file);
        Instrument instrument = assessments.instrumentOf(assessment);
        assessment.complete(instrument, instrument.score(command.answers()));
        assessments.flush();
        if (file.stage() == CaseStage.ASSESSMENT) {
            cases.advance(file.id(), CaseStage.PLANNING, null);
        }
        completed.fire(new AssessmentCompleted(file.id(), assessment.assessedAt()));
        return new AssessmentId(assessment.id());
    }

    private Assessment write(SaveNeeds command, CaseFacts file) {
        Instrument instrument = instrument(InstrumentKind.NEEDS, command.instrumentVersion(), command.answers());
        String answers = InstrumentReader.json(command.answers());
        Instant now = clock.instant();
        Assessment draft = assessments.draft(file.id()).orElse(null);
        if (draft == null) {
            boolean first =
                    assessments.latest(file.id(), InstrumentKind.NEEDS, 1).isEmpty();
            draft = Assessment.draft(
                    file, instrument, first ? "COMPREHENSIVE" : "REVIEW", answers, currentActor.username(), now);
            assessments.add(draft);
        } else {
            if (command.expectedVersion() == null) {
                throw new ChangedMeanwhile();
            }
            draft.requireVersion(command.expectedVersion());
            draft.write(answers, currentActor.username(), now);
        }
        assessments.flush();
        return draft;
    }

    private CaseFacts begin(CaseFileId caseId) {
        CaseFacts file = access.require(caseId, CaseAction.WORK);
        if (!file.stage().open()) {
            throw new RuleException("assessment.caseClosed");
        }
        if (!consents.documented(caseId)) {
            throw new RuleException("assessment.consentFirst");
        }
        return file;
    }

    /** The instrument in force, where it is the one that was on the screen and the answers are answers to it. */
    private Instrument instrument(InstrumentKind kind, int version, Map<String, String> answers) {
        Instrument instrument = assessments.inForce(kind, LocalDate.now(clock.withZone(SystemClock.ZONE)));
        if (instrument.version() != version) {
            throw new RuleException("assessment.instrumentChanged");
        }
        boolean strange = answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .anyMatch(answer -> instrument
                        .items()
                        .noneMatch(item ->
                                item.id().equals(answer.getKey()) && ScoringRules.fits(item, answer.getValue())));
        if (strange) {
            throw new RuleException("assessment.strangeAnswer");
        }
        return instrument;
    }
}
