package org.mouakaba.followup.control;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingValue;

/**
 * When the person is to be met again (domain dossier 3.3): by the clock of the risk, oftener in the first weeks of a HIGH
 * one. A day off moves to the worked day before for HIGH and to the one after otherwise.
 */
public final class NextDateRules {

    /** How long the first weeks are, from the first contact. */
    public static final int FIRST_DAYS = 14;

    private NextDateRules() {}

    /**
     * @param from the day from which the clock runs
     * @param firstContact the day of the episode's first contact; null where it is this one
     * @param clocks the settings that begin with {@code clock.follow-up}
     */
    public static LocalDate propose(
            RiskLevel risk,
            LocalDate from,
            @Nullable LocalDate firstContact,
            Map<String, SettingValue> clocks,
            WorkingCalendar calendar) {
        LocalDate day = after(from, clock(risk, from, firstContact, clocks), calendar);
        if (risk != RiskLevel.HIGH) {
            return calendar.workedOnOrAfter(day);
        }
        LocalDate before = calendar.workedOnOrBefore(day);
        // Behind a long feast the worked day before may be the visit's own: then the first one after the feast.
        return before.isAfter(from) ? before : calendar.workedOnOrAfter(day);
    }

    private static SettingValue clock(
            RiskLevel risk, LocalDate from, @Nullable LocalDate firstContact, Map<String, SettingValue> clocks) {
        boolean firstWeeks = firstContact == null || from.isBefore(firstContact.plusDays(FIRST_DAYS));
        SettingValue oftener = firstWeeks ? clocks.get("clock.follow-up-first-weeks." + risk) : null;
        SettingValue clock = oftener == null ? clocks.get("clock.follow-up." + risk) : oftener;
        if (clock == null) {
            throw new IllegalStateException("no clock of follow-up for " + risk);
        }
        return clock;
    }

    private static LocalDate after(LocalDate from, SettingValue clock, WorkingCalendar calendar) {
        return switch (clock.unit()) {
            case "CALENDAR_DAYS" -> from.plusDays(clock.whole());
            case "CALENDAR_MONTHS" -> from.plusMonths(clock.whole());
            case "WORKING_DAYS" -> calendar.plusWorkingDays(from, clock.whole());
            default -> throw new IllegalStateException("no clock of follow-up runs in " + clock.unit());
        };
    }
}
