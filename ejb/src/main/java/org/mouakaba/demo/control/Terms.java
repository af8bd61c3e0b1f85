package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.boundary.PeriodUnit;

/** The clocks of the settings in force, and how they count in this calendar. */
record Terms(Map<String, SettingValue> clocks, WorkingCalendar calendar) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    static Terms read(Connection connection, WorkingCalendar calendar) throws SQLException {
        Map<String, SettingValue> clocks = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct on (key) key, value, unit from setting"
                        + " where key like 'clock.%' order by key, valid_from desc")) {
            while (rows.next()) {
                clocks.put(
                        rows.getString(1), new SettingValue(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return new Terms(Map.copyOf(clocks), calendar);
    }

    /** By the name of the clock and the risk, or by the name alone where the risk makes no difference. */
    Optional<Period> clock(String name, String risk) {
        return Optional.ofNullable(clocks.get("clock." + name + "." + risk))
                .or(() -> Optional.ofNullable(clocks.get("clock." + name)))
                .map(Period::of);
    }

    Instant due(Period period, Instant start, boolean high) {
        return due(period, start, high, List.of());
    }

    /** @param still the days on which the case stands still: none of them counts where days do */
    Instant due(Period period, Instant start, boolean high, List<Suspension> still) {
        LocalDate from = day(start);
        return switch (period.unit()) {
            case HOURS -> start.plus(period.amount(), ChronoUnit.HOURS);
            case WORKING_DAYS -> endOf(plus(from, period.amount(), still, calendar::worked));
            case CALENDAR_DAYS -> endOf(moved(from, plus(from, period.amount(), still, day -> true), high, still));
            case CALENDAR_MONTHS -> {
                long days = ChronoUnit.DAYS.between(from, from.plusMonths(period.amount()));
                yield endOf(moved(from, plus(from, days, still, day -> true), high, still));
            }
        };
    }

    /** When a day that people agreed on is over. */
    Instant due(LocalDate agreed, Instant start, boolean high, List<Suspension> still) {
        return endOf(moved(day(start), takenUp(agreed, still), high, still));
    }

    private static LocalDate plus(LocalDate from, long amount, List<Suspension> still, Predicate<LocalDate> counts) {
        LocalDate day = from;
        for (long left = amount; left > 0; ) {
            day = takenUp(day.plusDays(1), still);
            if (counts.test(day)) {
                left--;
            }
        }
        return takenUp(day, still);
    }

    private static LocalDate takenUp(LocalDate day, List<Suspension> still) {
        LocalDate candidate = day;
        for (Suspension suspension : still) {
            if (suspension.covers(candidate)) {
                candidate = suspension.to();
            }
        }
        return candidate;
    }

    /** By when a receiver answers: the hour stays, and only the day moves. */
    Instant answer(String name, Instant from, boolean high) {
        Period period = clock(name, "NORMAL").orElseThrow();
        if (period.unit() != PeriodUnit.CALENDAR_DAYS) {
            throw new IllegalStateException("the demo counts the days of " + name);
        }
        ZonedDateTime start = from.atZone(SystemClock.ZONE);
        LocalDate day = start.toLocalDate().plusDays(period.amount());
        LocalDate worked = high ? calendar.workedOnOrBefore(day) : calendar.workedOnOrAfter(day);
        return worked.atTime(start.toLocalTime()).atZone(SystemClock.ZONE).toInstant();
    }

    /** How long a file stays open that was opened in an emergency. */
    Duration emergencyAccess() {
        Period period = clock("emergency-access", "").orElseThrow();
        if (period.unit() != PeriodUnit.HOURS) {
            throw new IllegalStateException("an emergency is counted in hours");
        }
        return Duration.ofHours(period.amount());
    }

    /** By when somebody must have looked: danger counts as HIGH, and what nobody has judged as MEDIUM. */
    Instant screening(Instant received, String risk, boolean danger) {
        Period period = clock("screening", danger ? "HIGH" : risk).orElseThrow();
        return due(period, received, danger);
    }

    private LocalDate moved(LocalDate from, LocalDate day, boolean high, List<Suspension> still) {
        if (!high) {
            return calendar.workedOnOrAfter(day);
        }
        LocalDate before = calendar.workedOnOrBefore(day);
        boolean stands = still.stream().anyMatch(suspension -> suspension.covers(before));
        return stands || before.isBefore(from) ? day : before;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(SystemClock.ZONE).toInstant();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SystemClock.ZONE);
    }
}
