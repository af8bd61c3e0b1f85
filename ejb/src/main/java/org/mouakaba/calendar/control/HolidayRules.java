package org.mouakaba.calendar.control;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouakaba.calendar.boundary.HolidayKind;
import org.mouakaba.calendar.boundary.HolidayRow;
import org.mouakaba.calendar.entity.Holiday;

/**
 * The days off of a year, from what was entered: FIXED ones repeat from their first legal year; MOON ones count as
 * entered, and where a year has none yet they are forecast from the Umm al-Qura calendar and marked as such.
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
                days.put(thisYear, new HolidayRow(thisYear, HolidayKind.FIXED, holiday.name(), false, holiday.version()));
            } else if (day.getYear() == year) {
                days.put(day, new HolidayRow(day, holiday.kind(), holiday.name(), false, holiday.version()));
            }
            if (holiday.kind() == HolidayKind.MOON) {
                moon.add(holiday);
            }
        }
        if (moonMissing(year, entered)) {
            forecast(year, moon).forEach(row -> days.putIfAbsent(row.day(), row));
        }
        return List.copyOf(days.values());
    }

    /** Whether the moon dates of {@code year} are still to be entered. */
    public static boolean moonMissing(int year, List<Holiday> entered) {
        return entered.stream()
                .noneMatch(h -> h.kind() == HolidayKind.MOON && h.day().getYear() == year);
    }

    /** The moon dates of the last year entered, moved to the same Hijri day in {@code year}. */
    private static List<HolidayRow> forecast(int year, List<Holiday> moon) {
        int lastEntered = moon.stream().mapToInt(h -> h.day().getYear()).max().orElse(year);
        List<HolidayRow> rows = new ArrayList<>();
        moon.stream()
                .filter(h -> h.day().getYear() == lastEntered)
                .sorted(Comparator.comparing(Holiday::day))
                .forEach(h -> hijriAnniversary(h.day(), year)
                        .forEach(day -> rows.add(new HolidayRow(day, HolidayKind.MOON, h.name(), true, 0))));
        return rows;
    }

    /** A Hijri year is eleven days short, so a Hijri day falls once or twice in a Gregorian year. */
    private static List<LocalDate> hijriAnniversary(LocalDate known, int year) {
        HijrahDate hijri = HijrahDate.from(known);
        List<LocalDate> days = new ArrayList<>();
        int estimate = hijri.get(ChronoField.YEAR) + Math.round((year - known.getYear()) * 365.2425f / 354.367f);
        for (int hijriYear = estimate - 1; hijriYear <= estimate + 1; hijriYear++) {
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
