package org.mouakaba.referral.control;

import java.time.Instant;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingValue;

/** The product's own term of an answer, for tests that ask it of written rows. */
public final class AnswerDue {

    private AnswerDue() {}

    public static Instant of(Instant from, SettingValue term, WorkingCalendar calendar, RiskLevel risk) {
        return AnswerTerms.due(from, term, calendar, risk);
    }
}
