package org.mouakaba.calendar.boundary;

import org.mouakaba.platform.NotFoundException;

/** Nobody entered a day off for this date. */
public class HolidayNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public HolidayNotFound() {
        super("calendar.notFound");
    }
}
