package org.mouakaba.provider.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of a month, in one edition. Each figure is null where it was not reported.
 *
 * @param reason why this edition replaced the one before it; null for the first
 * @param whole whether no figure was left empty
 */
public record MonthReport(
        YearMonth month,
        int edition,
        List<PlaceCount> places,
        @Nullable BigDecimal staffFte,
        @Nullable BigDecimal educatorFte,
        @Nullable Integer waiting,
        @Nullable String note,
        @Nullable String reason,
        String reportedBy,
        Instant reportedAt,
        boolean whole) {

    public MonthReport {
        places = List.copyOf(places);
    }

    public @Nullable Integer open() {
        return PlaceDays.sum(places, PlaceCount::open);
    }

    public @Nullable Integer occupied() {
        return PlaceDays.sum(places, PlaceCount::occupied);
    }

    /** Occupied places times the days of the month. */
    public @Nullable Long residentDays() {
        return PlaceDays.of(occupied(), month);
    }

    /** More people than open places, in all or of one sex and age. */
    public boolean overOccupied() {
        return places.stream().anyMatch(p -> p.open() != null && p.occupied() != null && p.occupied() > p.open());
    }
}
