package org.mouakaba.worklist.boundary;

/** How a period counts; the names are those of the settings. */
public enum PeriodUnit {
    /** Elapsed hours, through nights, weekends and holidays. */
    HOURS,
    WORKING_DAYS,
    CALENDAR_DAYS,
    CALENDAR_MONTHS
}
