package org.mouakaba.provider.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceDaysTest {

    @Test
    void aPlaceCountsForEachDayOfItsMonth() {
        assertThat(PlaceDays.of(30, YearMonth.of(2026, 10))).isEqualTo(930);
        assertThat(PlaceDays.of(30, YearMonth.of(2026, 2))).isEqualTo(840);
        assertThat(PlaceDays.of(30, YearMonth.of(2028, 2))).isEqualTo(870);
        assertThat(PlaceDays.of(0, YearMonth.of(2026, 10))).isZero();
    }

    @Test
    void whatWasNotReportedGivesNothingAndNotZero() {
        assertThat(PlaceDays.of(null, YearMonth.of(2026, 10))).isNull();
        assertThat(PlaceDays.sum(List.of(count(null), count(null)), PlaceCount::occupied))
                .isNull();
        assertThat(PlaceDays.sum(List.of(count(null), count(0)), PlaceCount::occupied))
                .isZero();
        assertThat(PlaceDays.sum(List.of(count(12), count(5)), PlaceCount::occupied))
                .isEqualTo(17);
    }

    private static PlaceCount count(@Nullable Integer occupied) {
        return new PlaceCount(PlaceSex.ANY, AgeBand.ANY, 20, occupied);
    }
}
