package org.mouakaba.calendar.boundary;

/** FIXED repeats each year; MOON is entered year by year; EXCEPTIONAL is decreed for one day. */
public enum HolidayKind {
    FIXED,
    MOON,
    EXCEPTIONAL
}
