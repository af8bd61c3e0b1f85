package org.mouakaba.assessment.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.assessment.boundary.Instrument.Item;
import org.mouakaba.assessment.control.AssessmentRepository;
import org.mouakaba.assessment.control.InstrumentReader;
import org.mouakaba.assessment.entity.Assessment;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Reads assessments: the questionnaires, the history, the risk in short, the needs for a plan. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class AssessmentQueries {

    @Inject
    AssessmentRepository assessments;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * The risk matrix, for a case that the caller works on. Its answers begin empty every time: a risk that is taken over
     * from the last time is not assessed.
     */
    public Instrument riskInstrument(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.WORK);
        return inForce(InstrumentKind.RISK);
    }

    /** Where the comprehensive assessment goes on from. */
    public NeedsDraft needsDraft(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.WORK);
        Instrument instrument = inForce(InstrumentKind.NEEDS);
        Optional<Assessment> draft = assessments.draft(caseId);
        Map<String, String> answers = draft.or(() -> latest(caseId, InstrumentKind.NEEDS))
                .map(from -> InstrumentReader.answers(from.answers()))
                .orElse(Map.of());
        return new NeedsDraft(
                instrument, answers, draft.map(Assessment::version).orElse(null));
    }

    /** The history, the latest first. */
    public List<AssessmentLine> list(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        return assessments.all(caseId).stream().map(this::line).toList();
    }

    /** The latest risk; empty before the first assessment. */
    public Optional<RiskSummary> risk(@NotNull CaseFileId caseId) {
        CaseFacts file = access.require(caseId, CaseAction.READ);
        List<Assessment> two = assessments.latest(caseId, InstrumentKind.RISK, 2);
        return two.stream().findFirst().map(now -> summary(file, now, two.size() > 1 ? two.get(1) : null));
    }

    /** The domains of the latest completed comprehensive assessment, the pressing ones first; empty before it. */
    public List<Need> needs(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.READ);
        return latest(caseId, InstrumentKind.NEEDS).map(this::needs).orElse(List.of());
    }

    /** Lower risks that wait for the caller's word, the oldest first. */
    @RolesAllowed(SUPERVISOR)
    public Page<LoweringAwaiting> awaitingDecision(@NotNull PageRequest page) {
        return assessments.awaiting(AccessScope.of(currentActor.get()), page);
    }

    private List<Need> needs(Assessment assessment) {
        Map<String, String> answers = InstrumentReader.answers(assessment.answers());
        return assessments.instrumentOf(assessment).sections().stream()
                .map(Instrument.Section::domain)
                .filter(Objects::nonNull)
                .map(domain -> new Need(
                        domain,
                        Integer.parseInt(answers.getOrDefault(domain + ".score", "9")),
                        answers.get(domain + ".narrative")))
                // A stable sort: within the same score the order of the questionnaire stays; 9 comes last.
                .sorted(Comparator.comparing((Need need) -> need.score() == 9 ? -1 : need.score())
                        .reversed())
                .toList();
    }

    private RiskSummary summary(CaseFacts file, Assessment now, @Nullable Assessment before) {
        Instrument instrument = assessments.instrumentOf(now);
        Score score = instrument.score(InstrumentReader.answers(now.answers()));
        return new RiskSummary(
                Objects.requireNonNull(now.score()),
                max(instrument),
                Objects.requireNonNull(now.confirmedRisk()),
                file.risk(),
                labels(instrument, score.redFlags()),
                labels(instrument, score.raising()),
                labels(instrument, score.protecting()),
                now.lowering() == LoweringDecision.PENDING,
                now.assessedAt(),
                before == null ? null : before.score(),
                before == null ? null : before.assessedAt());
    }

    private AssessmentLine line(Assessment a) {
        Instrument instrument = assessments.instrumentOf(a);
        return new AssessmentLine(
                new AssessmentId(a.id()),
                a.kind(),
                a.type(),
                a.status(),
                instrument.title(),
                a.score(),
                max(instrument),
                a.computedRisk(),
                a.confirmedRisk(),
                a.overrideReason(),
                labels(instrument, a.redFlags()),
                a.lowering(),
                a.decidedBy(),
                a.decidedAt(),
                a.decisionNote(),
                a.assessedBy(),
                a.assessedAt());
    }

    private static int max(Instrument instrument) {
        return instrument.scoring() == null ? 0 : instrument.scoring().max();
    }

    private static List<Label> labels(Instrument instrument, List<String> ids) {
        return ids.stream()
                .flatMap(id -> instrument.items().filter(item -> item.id().equals(id)))
                .map(Item::label)
                .toList();
    }

    private Optional<Assessment> latest(CaseFileId caseId, InstrumentKind kind) {
        return assessments.latest(caseId, kind, 1).stream().findFirst();
    }

    private Instrument inForce(InstrumentKind kind) {
        return assessments.inForce(kind, LocalDate.now(clock.withZone(SystemClock.ZONE)));
    }
}
