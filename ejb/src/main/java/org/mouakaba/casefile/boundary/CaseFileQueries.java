package org.mouakaba.casefile.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.control.CaseFileAccessPolicy;
import org.mouakaba.casefile.control.CaseFileRepository;
import org.mouakaba.casefile.control.SuspensionRepository;
import org.mouakaba.casefile.entity.CaseFile;
import org.mouakaba.casefile.entity.SuspensionEntry;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Reads cases: lists within the caller's scope, and one case within the policy. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class CaseFileQueries {

    @Inject
    CaseFileRepository cases;

    @Inject
    SuspensionRepository suspensions;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<TimelineSource> timelineSources;

    /** A page of the cases that the caller may list. Three statements, whatever the number of rows. */
    public Page<CaseFileSummary> find(@NotNull CaseFileCriteria criteria, @NotNull PageRequest page) {
        Actor actor = currentActor.get();
        return cases.findSummaries(AccessScope.of(actor), criteria, actor.workerId(), clock.instant(), page);
    }

    /**
     * One case, whole.
     *
     * @throws CaseFileNotFound where it does not exist or is not the caller's to read
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public CaseFileDetail get(@NotNull CaseFileId id) {
        CaseFacts facts = access.require(id, CaseAction.READ);
        Actor actor = currentActor.get();
        EnumSet<CaseAction> actions = EnumSet.of(CaseAction.READ);
        for (CaseAction action : CaseAction.values()) {
            if (CaseFileAccessPolicy.permits(actor, facts, action)) {
                actions.add(action);
            }
        }
        CaseFile c = cases.get(id);
        return new CaseFileDetail(
                id,
                facts.number(),
                c.personId(),
                c.unitId(),
                c.workerId(),
                c.workerId() == null ? null : cases.findWorkerName(c.workerId()).orElse(null),
                c.assignedAt(),
                c.acceptedAt(),
                c.notificationId(),
                c.category(),
                c.concerns(),
                c.stage(),
                c.stageSince(),
                c.status(),
                c.suspendedUntil(),
                c.risk(),
                c.urgency(),
                c.confidentiality(),
                c.legalBasis(),
                c.circumstances().courtMeasure(),
                c.circumstances().interpreter(),
                c.circumstances().longTravel(),
                c.openedAt(),
                c.closedAt(),
                c.episode(),
                c.firstContactAt(),
                c.lastContactAt(),
                c.nextDueAt(),
                c.nextDueKind(),
                c.version(),
                actions,
                cases.steps(id));
    }

    /**
     * The wish to close that waits for the supervisor.
     *
     * @throws CaseFileNotFound where the case does not exist or is not the caller's to read
     */
    public Optional<ClosureRequest> waitingClosure(@NotNull CaseFileId id) {
        access.require(id, CaseAction.READ);
        return cases.findWaitingClosure(id)
                .map(closure -> new ClosureRequest(
                        closure.reason(),
                        closure.finalRisk(),
                        closure.exitPlan(),
                        closure.personInformed(),
                        closure.requestedBy(),
                        closure.requestedAt()));
    }

    /** Everything that happened in a case, the newest first; one query for each component that has something to tell. */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public List<TimelineEntry> timeline(@NotNull CaseFileId id) {
        access.require(id, CaseAction.READ);
        return Stream.of(
                        cases.steps(id).stream().map(CaseFileQueries::line),
                        suspensions.of(id).stream().map(CaseFileQueries::line),
                        timelineSources.stream().flatMap(source -> source.timeline(id).stream()))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
    }

    /** The reason of a closure or of a reopening is a code; of any other step it is what somebody wrote. */
    private static TimelineEntry line(StageStep step) {
        String stage = "case_stage:" + step.to().name();
        String list = reasonList(step);
        boolean coded = list != null && step.reason() != null;
        return new TimelineEntry(
                step.at(),
                "STEP",
                "casefile",
                coded ? "timeline.stageBecause" : "timeline.stage",
                coded ? List.of(stage, list + ':' + step.reason()) : List.of(stage),
                coded ? null : step.reason(),
                step.username());
    }

    private static TimelineEntry line(SuspensionEntry entry) {
        LocalDate until = entry.until();
        return until == null
                ? new TimelineEntry(
                        entry.at(), "STEP", "casefile", "timeline.resumed", List.of(), null, entry.username())
                : new TimelineEntry(
                        entry.at(),
                        "STEP",
                        "casefile",
                        "timeline.suspended",
                        List.of("suspension_reason:" + entry.reason(), "date:" + until),
                        entry.note(),
                        entry.username());
    }

    private static @Nullable String reasonList(StageStep step) {
        return switch (step.to()) {
            case CLOSURE_REQUESTED, CLOSED -> "closure_reason";
            case REGISTERED -> step.from() != null && !step.from().open() ? "reopen_reason" : null;
            case SIGNAL, SCREENING, ASSESSMENT, PLANNING, IMPLEMENTATION, FOLLOW_UP, POST_CLOSURE -> null;
        };
    }
}
