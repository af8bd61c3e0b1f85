package org.mouakaba.calendar.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouakaba.calendar.boundary.HolidayKind;
import org.mouakaba.calendar.boundary.HolidayRow;
import org.mouakaba.calendar.entity.Holiday;
import org.mouakaba.platform.Label;

class HolidayRulesTest {

    private static final Holiday THRONE = holiday("2026-07-30", HolidayKind.FIXED, "عيد العرش");
    private static final Holiday FITR = holiday("2026-03-20", HolidayKind.MOON, "عيد الفطر");
    private static final Holiday ADHA = holiday("2026-05-27", HolidayKind.MOON, "عيد الأضحى");

    @Test
    void repeatsFixedDaysFromTheirFirstLegalYear() {
        assertThat(HolidayRules.of(2028, List.of(THRONE)))
                .extracting(HolidayRow::day)
                .containsExactly(LocalDate.of(2028, 7, 30));
        assertThat(HolidayRules.of(2025, List.of(THRONE))).isEmpty();
    }

    @Test
    void forecastsTheMoonDatesOfAYearThatHasNone() {
        List<HolidayRow> rows = HolidayRules.of(2027, List.of(FITR, ADHA));
        assertThat(rows).hasSize(2).allMatch(HolidayRow::forecast);
        assertThat(rows.get(0).day()).isBetween(LocalDate.of(2027, 3, 7), LocalDate.of(2027, 3, 12));
    }

    @Test
    void keepsTheForecastOfWhatIsNotConfirmedYet() {
        List<HolidayRow> rows =
                HolidayRules.of(2027, List.of(FITR, ADHA, holiday("2027-03-10", HolidayKind.MOON, "عيد الفطر")));
        assertThat(rows)
                .filteredOn(row -> row.name().ar().equals("عيد الفطر"))
                .singleElement()
                .satisfies(row -> assertThat(row.forecast()).isFalse());
        assertThat(rows)
                .filteredOn(row -> row.name().ar().equals("عيد الأضحى"))
                .singleElement()
                .satisfies(row -> assertThat(row.forecast()).isTrue());
    }

    private static Holiday holiday(String day, HolidayKind kind, String name) {
        return new Holiday(LocalDate.parse(day), kind, new Label(name, name, name));
    }
}
