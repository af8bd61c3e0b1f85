package org.mouakaba.careplan.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mouakaba.calendar.boundary.CalendarQueries;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingQueries;

/** The rule of reviews with the clock and the calendar of the day. */
public class ReviewDates {

    @Inject
    SettingQueries settings;

    @Inject
    CalendarQueries calendar;

    public LocalDate propose(RiskLevel risk, LocalDate today) {
        int days = settings.require("clock.review." + risk, today).whole();
        return ReviewRules.propose(risk, today, days, calendar.around(today));
    }
}
