package org.mouakaba.web.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.CalendarQueries;
import org.mouakaba.calendar.boundary.CalendarService;
import org.mouakaba.calendar.boundary.HolidayKind;
import org.mouakaba.calendar.boundary.HolidayRow;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
import org.omnifaces.cdi.ViewScoped;

/** Enters a day off; a forecast comes filled in, to be confirmed or moved. */
@Named
@ViewScoped
public class EnterHolidayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CalendarQueries calendar;

    @Inject
    transient CalendarService service;

    @Inject
    transient Messages messages;

    private final EnterHolidayForm form = new EnterHolidayForm();
    private @Nullable String day;

    public void load() {
        if (day != null && day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            calendar.holidays(Integer.parseInt(day.substring(0, 4))).stream()
                    .filter(HolidayRow::forecast)
                    .filter(row -> row.day().toString().equals(day))
                    .findFirst()
                    .ifPresent(form::fill);
        }
    }

    public String enter() {
        service.enter(form.toCommand());
        messages.info("calendar.enter.done");
        LocalDate entered = form.getDay();
        return "/calendar/list?faces-redirect=true&year=" + (entered == null ? "" : entered.getYear());
    }

    public List<Option> getKinds() {
        return Stream.of(HolidayKind.MOON, HolidayKind.EXCEPTIONAL)
                .map(kind -> new Option(kind, messages.text("calendar.list.kind." + kind)))
                .toList();
    }

    public EnterHolidayForm getForm() {
        return form;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
