package org.mouakaba.careplan.control;

import java.time.LocalDate;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;

/** When a plan is looked at again (domain dossier 3.3): calendar days, moved off a day off. */
public final class ReviewRules {

    private ReviewRules() {}

    /** A HIGH risk is looked at before the day off, any other after it. */
    public static LocalDate propose(RiskLevel risk, LocalDate today, int days, WorkingCalendar calendar) {
        LocalDate day = today.plusDays(days);
        return risk == RiskLevel.HIGH ? calendar.workedOnOrBefore(day) : calendar.workedOnOrAfter(day);
    }
}
