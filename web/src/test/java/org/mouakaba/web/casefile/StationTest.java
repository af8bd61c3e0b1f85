package org.mouakaba.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.StageStep;
import org.mouakaba.web.shared.Step;

class StationTest {

    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant AGAIN = Instant.parse("2026-06-05T09:00:00Z");

    @Test
    void aCaseStandsAtOneStationOfEight() {
        List<Station> way = Station.way(CaseStage.PLANNING, 1, List.of());

        assertThat(way).hasSize(8);
        assertThat(way)
                .filteredOn(station -> station.state() == Step.State.CURRENT)
                .extracting(Station::stage)
                .containsExactly(CaseStage.PLANNING);
        assertThat(way.get(7).state()).isEqualTo(Step.State.AHEAD);
    }

    @Test
    void aRequestToCloseStandsAtTheLastStation() {
        List<Station> way = Station.way(CaseStage.CLOSURE_REQUESTED, 1, List.of());

        assertThat(way.get(7).stage()).isEqualTo(CaseStage.CLOSURE_REQUESTED);
        assertThat(way.get(7).state()).isEqualTo(Step.State.CURRENT);
    }

    @Test
    void aClosedCaseHasGoneItsWay() {
        assertThat(Station.way(CaseStage.CLOSED, 1, List.of())).allMatch(station -> station.state() == Step.State.DONE);
    }

    @Test
    void aReopenedCaseShowsTheDaysOfItsEpisodeAndHowItCameInTheFirstTime() {
        List<StageStep> steps = List.of(
                new StageStep(1, CaseStage.SIGNAL, CaseStage.SCREENING, FIRST, "salma", null),
                new StageStep(1, CaseStage.REGISTERED, CaseStage.ASSESSMENT, FIRST, "salma", null),
                new StageStep(2, CaseStage.CLOSED, CaseStage.REGISTERED, AGAIN, "bennani", "RELAPSE"));

        List<Station> way = Station.way(CaseStage.ASSESSMENT, 2, steps);

        assertThat(way.get(1).reached()).isEqualTo(FIRST);
        assertThat(way.get(2).reached()).isEqualTo(AGAIN);
        assertThat(way.get(3).reached()).isNull();
    }

    @Test
    void whatLiesAheadHasNoDayEvenIfItWasReachedBefore() {
        List<StageStep> steps = List.of(
                new StageStep(1, CaseStage.PLANNING, CaseStage.IMPLEMENTATION, FIRST, "salma", null),
                new StageStep(1, CaseStage.IMPLEMENTATION, CaseStage.PLANNING, AGAIN, "salma", null));

        assertThat(Station.way(CaseStage.PLANNING, 1, steps).get(5).reached()).isNull();
    }
}
