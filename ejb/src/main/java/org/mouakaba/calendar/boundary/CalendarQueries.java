package org.mouakaba.calendar.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouakaba.calendar.control.HolidayRepository;
import org.mouakaba.calendar.control.HolidayRules;
import org.mouakaba.calendar.entity.Holiday;
import org.mouakaba.platform.SystemClock;

/** Reads the working calendar. Open to every signed-in caller and not recorded: it says nothing about a person. */
@Stateless
@PermitAll
public class CalendarQueries {

    @Inject
    HolidayRepository holidays;

    @Inject
    Clock clock;

    /** The days off of one year, in order. */
    public List<HolidayRow> holidays(int year) {
        return HolidayRules.of(year, holidays.all());
    }

    /** Whether next year's moon dates should have been entered by now: asked from October on. */
    public boolean nextMoonDatesMissing() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
        return today.getMonth().compareTo(Month.OCTOBER) >= 0
                && holidays(today.getYear() + 1).stream().anyMatch(HolidayRow::forecast);
    }

    /** The calendar around a day: its year, the one before and the one after, which covers every clock of the trade. */
    public WorkingCalendar around(LocalDate day) {
        List<Holiday> entered = holidays.all();
        Set<LocalDate> off = new HashSet<>();
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            HolidayRules.of(year, entered).forEach(row -> off.add(row.day()));
        }
        return new WorkingCalendar(off);
    }
}
