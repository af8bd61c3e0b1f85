package org.mouakaba.followup.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.CalendarQueries;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/** The rule of the next date with the clocks and the calendar of the day. */
public class NextDates {

    @Inject
    SettingQueries settings;

    @Inject
    CalendarQueries calendar;

    @Inject
    Clock clock;

    /** @param firstContact null where the person has not been met yet */
    public LocalDate propose(RiskLevel risk, @Nullable Instant firstContact) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
        LocalDate first = firstContact == null ? null : LocalDate.ofInstant(firstContact, SystemClock.ZONE);
        return NextDateRules.propose(
                risk, today, first, settings.inForce("clock.follow-up", today), calendar.around(today));
    }
}
