package org.mouakaba.calendar.control;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mouakaba.calendar.boundary.HolidayKind;
import org.mouakaba.calendar.boundary.HolidayRow;
import org.mouakaba.calendar.entity.Holiday;

/**
 * The days off of a year, from what was entered: FIXED ones repeat from their first legal year; MOON ones count as
 * entered, and those that a year has not yet are forecast from the Umm al-Qura calendar and marked as such.
 */
public final class HolidayRules {

    private HolidayRules() {}

    public static List<HolidayRow> of(int year, List<Holiday> entered) {
        Map<LocalDate, HolidayRow> days = new TreeMap<>();
        List<Holiday> moon = new ArrayList<>();
        for (Holiday holiday : entered) {
            LocalDate day = holiday.day();
            if (holiday.kind() == HolidayKind.FIXED && day.getYear() <= year) {
                // 29 February is no legal holiday, so every month-day exists in every year.
                LocalDate thisYear = MonthDay.from(day).atYear(year);
                days.put(
                        thisYear,
                        new HolidayRow(thisYear, HolidayKind.FIXED, holiday.name(), false, holiday.version()));
            } else if (day.getYear() == year) {
                days.put(day, new HolidayRow(day, holiday.kind(), holiday.name(), false, holiday.version()));
            }
            if (holiday.kind() == HolidayKind.MOON) {
                moon.add(holiday);
            }
        }
        forecast(year, moon).forEach(row -> days.putIfAbsent(row.day(), row));
        return List.copyOf(days.values());
    }

    /** What {@code year} has no date for yet, on the same Hijri day as when it was last entered. */
    private static List<HolidayRow> forecast(int year, List<Holiday> moon) {
        Map<String, Holiday> last = new TreeMap<>();
        Set<String> entered = new HashSet<>();
        for (Holiday holiday : moon) {
            String name = holiday.name().ar();
            if (holiday.day().getYear() == year) {
                entered.add(name);
            }
            last.merge(name, holiday, (a, b) -> a.day().isAfter(b.day()) ? a : b);
        }
        return last.values().stream()
                .filter(h -> !entered.contains(h.name().ar()))
                .flatMap(h -> hijriAnniversary(h.day(), year).stream()
                        .map(day -> new HolidayRow(day, HolidayKind.MOON, h.name(), true, 0)))
                .toList();
    }

    /** A Hijri year is eleven days short, so a Hijri day falls once or twice in a Gregorian year. */
    private static List<LocalDate> hijriAnniversary(LocalDate known, int year) {
        HijrahDate hijri = HijrahDate.from(known);
        List<LocalDate> days = new ArrayList<>();
        int estimate = hijri.get(ChronoField.YEAR) + Math.round((year - known.getYear()) * 365.2425f / 354.367f);
        for (int hijriYear = estimate - 1; hijriYear <= estimate + 1; hijriYear++) {
            // Umm al-Qura is tabulated from 1300 to 1600: beyond it nobody forecasts.
            if (!HijrahChronology.INSTANCE.range(ChronoField.YEAR).isValidValue(hijriYear)) {
                continue;
            }
            LocalDate day = LocalDate.from(HijrahDate.of(
                    hijriYear,
                    hijri.get(ChronoField.MONTH_OF_YEAR),
                    Math.min(hijri.get(ChronoField.DAY_OF_MONTH), 29)));
            if (day.getYear() == year) {
                days.add(day);
            }
        }
        return days;
    }
}
