package org.mouakaba.calendar.boundary;

import java.time.LocalDate;
import org.mouakaba.platform.Label;

/**
 * A day off as it is shown.
 *
 * @param forecast true for a moon date that nobody has confirmed: computed from the Umm al-Qura calendar, which may differ
 *     by a day from Morocco
 * @param version of the entry behind it; 0 for a forecast
 */
public record HolidayRow(LocalDate day, HolidayKind kind, Label name, boolean forecast, long version) {}
