package org.mouakaba.web.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.CalendarQueries;
import org.mouakaba.calendar.boundary.CalendarService;
import org.mouakaba.calendar.boundary.HolidayRow;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The days off of one year, forecasts marked. */
@Named
@ViewScoped
public class ListHolidaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2040;

    @Inject
    transient CalendarQueries calendar;

    @Inject
    transient CalendarService service;

    @Inject
    transient Messages messages;

    private @Nullable Integer year;
    private boolean moonMissing;

    public void load(Formats formats) {
        int wanted = year == null ? formats.today().getYear() : year;
        year = Math.max(FIRST_YEAR, Math.min(LAST_YEAR, wanted));
        moonMissing = calendar.nextMoonDatesMissing();
    }

    public List<HolidayRow> getRows() {
        return year == null ? List.of() : calendar.holidays(year);
    }

    public String remove(HolidayRow row) {
        service.remove(row.day(), row.version());
        messages.info("calendar.list.removed");
        return "/calendar/list?faces-redirect=true&year=" + year;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public boolean isMoonMissing() {
        return moonMissing;
    }
}
