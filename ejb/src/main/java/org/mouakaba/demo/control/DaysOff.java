package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.Set;
import org.mouakaba.calendar.boundary.WorkingCalendar;

/** The days off of the years that the demo lives through. */
final class DaysOff {

    private static final int YEARS_BACK = 3;

    private DaysOff() {}

    /** Moon days of a year that has none entered fall on the same Hijri day, as the product forecasts them. */
    static WorkingCalendar around(Connection connection, LocalDate today) throws SQLException {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> moon = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet days = statement.executeQuery("select day, kind from holiday")) {
            while (days.next()) {
                LocalDate day = days.getObject(1, LocalDate.class);
                off.add(day);
                if (days.getString(2).equals("MOON")) {
                    moon.add(day);
                }
                for (int year = day.getYear();
                        days.getString(2).equals("FIXED") && year <= today.getYear() + 1;
                        year++) {
                    off.add(MonthDay.from(day).atYear(year));
                }
            }
        }
        for (int year = today.getYear() - YEARS_BACK; year <= today.getYear() + 1; year++) {
            for (LocalDate known : moon) {
                if (known.getYear() != year) {
                    forecast(known, year, off);
                }
            }
        }
        return new WorkingCalendar(off);
    }

    private static void forecast(LocalDate known, int year, Set<LocalDate> off) {
        HijrahDate wanted = HijrahDate.from(known);
        int dayOfMonth = Math.min(wanted.get(ChronoField.DAY_OF_MONTH), 29);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            HijrahDate hijri = HijrahDate.from(day);
            if (hijri.get(ChronoField.DAY_OF_MONTH) == dayOfMonth
                    && hijri.get(ChronoField.MONTH_OF_YEAR) == wanted.get(ChronoField.MONTH_OF_YEAR)) {
                off.add(day);
            }
        }
    }
}
