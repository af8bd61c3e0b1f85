package org.mouakaba.supervision.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.AssignCase;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseAssignmentService;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.supervision.control.AbsentWorker;
import org.mouakaba.supervision.control.AssignmentRules;
import org.mouakaba.supervision.control.CaseGroup;
import org.mouakaba.supervision.control.CaseloadRepository;
import org.mouakaba.supervision.control.LoadRules;
import org.mouakaba.supervision.control.PersonGlance;
import org.mouakaba.workforce.boundary.WorkerCard;

/**
 * Finds who could carry a case and gives it to her: the rules of accreditation and load stand here, the act itself is
 * {@link CaseAssignmentService}'s.
 */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class AllocationService {

    /** The topic that a worker should have been trained in before she carries cases. */
    private static final String MANDATORY_TRAINING = "training.mandatory";

    /** Who may carry it, has room, speaks the person's language, knows the place; then who has most room. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::mayCarry)
            .thenComparing(Candidate::hasRoom)
            .thenComparing(Candidate::speaks)
            .thenComparing(candidate -> candidate.nearby() > 0)
            .reversed()
            .thenComparing(candidate -> candidate.after().percent());

    @Inject
    CaseloadRepository caseloads;

    @Inject
    LoadQueries loads;

    @Inject
    SettingQueries settings;

    @Inject
    CaseAccess access;

    @Inject
    CaseAssignmentService assignments;

    @Inject
    Clock clock;

    public Allocation options(@NotNull CaseFileId id) {
        CaseFacts facts = access.require(id, CaseAction.ASSIGN);
        LoadRules rules = rules();
        CaseGroup weighed = caseloads.group(id);
        Map<UUID, Long> siblings = caseloads.siblings(id);
        PersonGlance person = caseloads.person(id);
        List<TeamMember> team = loads.team(TeamBoard.Sort.LOAD).members();
        List<UUID> ids =
                team.stream().map(member -> member.worker().id().value()).toList();
        Map<UUID, Long> nearby = caseloads.nearby(id, ids);
        Map<UUID, Readiness> ready = readiness(team, ids);
        List<Candidate> all = team.stream()
                .map(member ->
                        candidate(rules, member, facts.workerId(), weighed, siblings, nearby, ready, person.language()))
                .sorted(BEST_FIRST)
                .toList();
        return new Allocation(
                facts,
                facts.confidentiality() == Confidentiality.SECRET ? null : person.name(),
                all.stream().filter(c -> isOf(c, facts.workerId())).findFirst().orElse(null),
                proposing(all.stream().filter(c -> !isOf(c, facts.workerId())).toList()));
    }

    /** The first is proposed where she may carry it and has room; a supervisor may always choose another. */
    private static List<Candidate> proposing(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.equals(candidates.get(0)) && c.mayCarry() && c.hasRoom() ? c.asProposed() : c)
                .toList();
    }

    /** @throws RuleException where she may carry no case, or would be overloaded without a reason */
    public void assign(@Valid @NotNull AssignCase command) {
        Candidate chosen = options(command.id()).candidates().stream()
                .filter(candidate -> isOf(candidate, command.workerId()))
                .findFirst()
                .orElseThrow(() -> RuleException.beside("worker", "casefile.notOfTheTeam"));
        AssignmentRules.require(chosen.readiness(), chosen.after(), command.overloadReason());
        assignments.assign(command);
    }

    private static boolean isOf(Candidate candidate, @Nullable UUID worker) {
        return candidate.worker().id().value().equals(worker);
    }

    private static Candidate candidate(
            LoadRules rules,
            TeamMember member,
            @Nullable UUID current,
            CaseGroup weighed,
            Map<UUID, Long> siblings,
            Map<UUID, Long> nearby,
            Map<UUID, Readiness> ready,
            @Nullable String language) {
        WorkerCard card = member.worker();
        BigDecimal points = rules.added(weighed, siblings.getOrDefault(card.id().value(), 0L));
        boolean hasIt = card.id().value().equals(current);
        return new Candidate(
                card,
                member.load(),
                rules.changed(member.load(), hasIt ? points.negate() : points, hasIt ? -1 : 1),
                Objects.requireNonNull(ready.get(card.id().value())),
                language != null && card.languages().contains(language),
                nearby.getOrDefault(card.id().value(), 0L),
                false);
    }

    private Map<UUID, Readiness> readiness(List<TeamMember> team, List<UUID> ids) {
        LocalDate today = today();
        Map<UUID, AbsentWorker> absent = caseloads.absent(ids, today);
        Set<UUID> trained = caseloads.trained(
                ids, settings.require(MANDATORY_TRAINING, today).value());
        return team.stream()
                .map(TeamMember::worker)
                .collect(Collectors.toMap(
                        card -> card.id().value(),
                        card -> AssignmentRules.readiness(
                                card,
                                absent.get(card.id().value()),
                                trained.contains(card.id().value()),
                                today)));
    }

    private LoadRules rules() {
        return new LoadRules(settings.inForce(LoadRules.PREFIX, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
