package org.mouakaba.web.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.StageStep;
import org.mouakaba.web.shared.Step;

/**
 * A station on the way of a case, as its head shows it. What led to the case is told by its first episode; everything
 * after is this episode's.
 *
 * @param reached when it was reached last; null where it was not, or nobody wrote it down
 */
record Station(CaseStage stage, @Nullable Instant reached, Step.State state) {

    private static final List<CaseStage> WAY = List.of(
            CaseStage.SIGNAL,
            CaseStage.SCREENING,
            CaseStage.REGISTERED,
            CaseStage.ASSESSMENT,
            CaseStage.PLANNING,
            CaseStage.IMPLEMENTATION,
            CaseStage.FOLLOW_UP);

    static List<Station> way(CaseStage now, int episode, List<StageStep> steps) {
        List<CaseStage> way = new ArrayList<>(WAY);
        way.add(WAY.contains(now) ? CaseStage.CLOSED : now);
        int at = way.indexOf(now);
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            CaseStage stage = way.get(i);
            stations.add(new Station(stage, i > at ? null : reached(stage, episode, steps), state(stage, i, at)));
        }
        return List.copyOf(stations);
    }

    private static Step.State state(CaseStage stage, int index, int at) {
        if (index > at) {
            return Step.State.AHEAD;
        }
        return index < at || stage == CaseStage.CLOSED ? Step.State.DONE : Step.State.CURRENT;
    }

    private static @Nullable Instant reached(CaseStage stage, int episode, List<StageStep> steps) {
        boolean before = stage == CaseStage.SIGNAL || stage == CaseStage.SCREENING;
        return steps.stream()
                .filter(step -> step.to() == stage && (before || step.episode() == episode))
                .map(StageStep::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
