package org.mouakaba.supervision.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.supervision.control.CaseGroup;
import org.mouakaba.supervision.control.CaseloadRepository;
import org.mouakaba.supervision.control.LoadRules;
import org.mouakaba.workforce.boundary.WorkerCard;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.boundary.WorkerQueries;

/** Weighted loads: of the team, for who supervises it; of herself, for a worker. The same statements for any team. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class LoadQueries {

    @Inject
    CaseloadRepository caseloads;

    @Inject
    WorkerQueries workers;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** Who carries cases in the caller's team, those included whose time is over and whose cases are still theirs. */
    public TeamBoard team(@NotNull TeamBoard.Sort sort) {
        Instant now = clock.instant();
        LoadRules rules = rules(now);
        Set<UUID> team = currentActor.get().team();
        Map<UUID, List<CaseGroup>> groups = caseloads.groups(team, rules.mostSiblings());
        Map<UUID, Map<DueKind, Long>> late = caseloads.overdue(team, now);
        List<TeamMember> members = cards(groups.keySet()).values().stream()
                .map(card -> new TeamMember(
                        card,
                        rules.load(groups.getOrDefault(card.id().value(), List.of()), card.fte(), card.otherDuties()),
                        late.getOrDefault(card.id().value(), Map.of())))
                .sorted(order(sort))
                .toList();
        return new TeamBoard(now, members);
    }

    private Map<UUID, WorkerCard> cards(Set<UUID> carrying) {
        Map<UUID, WorkerCard> cards = new LinkedHashMap<>();
        workers.team().stream()
                .filter(card -> card.role().equals(Role.SOCIAL_WORKER))
                .forEach(card -> cards.put(card.id().value(), card));
        Set<UUID> gone = new HashSet<>(carrying);
        gone.removeAll(cards.keySet());
        cards.putAll(workers.cards(gone));
        return cards;
    }

    /** The caller's own load; empty for who carries no case. */
    @RolesAllowed(SOCIAL_WORKER)
    public Optional<Load> mine() {
        UUID worker = currentActor.get().workerId();
        if (worker == null) {
            return Optional.empty();
        }
        LoadRules rules = rules(clock.instant());
        List<CaseGroup> groups =
                caseloads.groups(Set.of(worker), rules.mostSiblings()).getOrDefault(worker, List.of());
        return Optional.ofNullable(workers.cards(Set.of(worker)).get(worker))
                .map(card -> rules.load(groups, card.fte(), card.otherDuties()));
    }

    /** The heaviest cases of a worker of the caller's team; none for anybody else. */
    public List<WeighedCase> heaviest(@NotNull WorkerId worker, @Min(1) @Max(PageRequest.LIMIT) int limit) {
        if (!currentActor.get().team().contains(worker.value())) {
            return List.of();
        }
        LoadRules rules = rules(clock.instant());
        return caseloads.each(worker.value(), rules.mostSiblings()).entrySet().stream()
                .map(entry -> new WeighedCase(
                        entry.getKey().id(),
                        entry.getKey().number(),
                        entry.getValue().risk(),
                        rules.load(List.of(entry.getValue()), BigDecimal.ONE, BigDecimal.ZERO)
                                .points()))
                .sorted(Comparator.comparing(WeighedCase::points).reversed().thenComparing(WeighedCase::number))
                .limit(limit)
                .toList();
    }

    private LoadRules rules(Instant now) {
        return new LoadRules(settings.inForce(LoadRules.PREFIX, LocalDate.ofInstant(now, SystemClock.ZONE)));
    }

    private static Comparator<TeamMember> order(TeamBoard.Sort sort) {
        Comparator<TeamMember> byLoad =
                Comparator.comparing(member -> member.load().percent());
        Comparator<TeamMember> highest = switch (sort) {
            case LOAD -> byLoad;
            case OVERDUE -> Comparator.comparingLong(TeamMember::late).thenComparing(byLoad);
            case HIGH ->
                Comparator.<TeamMember>comparingLong(member -> member.load().high())
                        .thenComparing(byLoad);
        };
        return highest.reversed().thenComparing(member -> member.worker().name().fr());
    }
}
