package org.mouakaba.referral.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.mouakaba.calendar.boundary.CalendarQueries;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.setting.boundary.SettingValue;

/**
 * By when a receiver's word is expected (domain dossier 3.3 and 3.5): to confirm that he has the referral, then to say
 * what becomes of it. Hours run through nights and days off; a day that is off moves to the worked day before it where
 * the risk is high, to the one after it otherwise.
 */
public class AnswerTerms {

    @Inject
    SettingQueries settings;

    @Inject
    CalendarQueries calendar;

    public Instant receipt(boolean urgent, RiskLevel risk, Instant from) {
        return due("clock.referral-receipt." + (urgent ? "URGENT" : "NORMAL"), risk, from);
    }

    public Instant outcome(RiskLevel risk, Instant from) {
        return due("clock.referral-outcome", risk, from);
    }

    private Instant due(String key, RiskLevel risk, Instant from) {
        LocalDate day = LocalDate.ofInstant(from, SystemClock.ZONE);
        return due(from, settings.require(key, day), calendar.around(day), risk);
    }

    static Instant due(Instant from, SettingValue term, WorkingCalendar calendar, RiskLevel risk) {
        ZonedDateTime start = from.atZone(SystemClock.ZONE);
        return switch (term.unit()) {
            case "HOURS" -> start.plusHours(term.whole()).toInstant();
            case "WORKING_DAYS" -> at(start, calendar.plusWorkingDays(start.toLocalDate(), term.whole()));
            case "CALENDAR_DAYS" -> at(start, worked(start.toLocalDate().plusDays(term.whole()), calendar, risk));
            case "CALENDAR_MONTHS" -> at(start, worked(start.toLocalDate().plusMonths(term.whole()), calendar, risk));
            default -> throw new IllegalStateException("no clock runs in " + term.unit());
        };
    }

    private static LocalDate worked(LocalDate day, WorkingCalendar calendar, RiskLevel risk) {
        return risk == RiskLevel.HIGH ? calendar.workedOnOrBefore(day) : calendar.workedOnOrAfter(day);
    }

    private static Instant at(ZonedDateTime start, LocalDate day) {
        return day.atTime(start.toLocalTime()).atZone(SystemClock.ZONE).toInstant();
    }
}
