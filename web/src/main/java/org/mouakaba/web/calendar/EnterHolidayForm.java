package org.mouakaba.web.calendar;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.EnterHoliday;
import org.mouakaba.calendar.boundary.HolidayKind;
import org.mouakaba.calendar.boundary.HolidayRow;

/** A day off as it is typed. */
public class EnterHolidayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private HolidayKind kind = HolidayKind.MOON;

    @Size(max = 100)
    private @Nullable String ar;

    @Size(max = 100)
    private @Nullable String fr;

    @Size(max = 100)
    private @Nullable String en;

    void fill(HolidayRow forecast) {
        day = forecast.day();
        kind = forecast.kind();
        ar = forecast.name().ar();
        fr = forecast.name().fr();
        en = forecast.name().en();
    }

    EnterHoliday toCommand() {
        return new EnterHoliday(Objects.requireNonNull(day), kind, text(ar), text(fr), text(en));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public HolidayKind getKind() {
        return kind;
    }

    public void setKind(HolidayKind kind) {
        this.kind = kind;
    }

    public @Nullable String getAr() {
        return ar;
    }

    public void setAr(@Nullable String ar) {
        this.ar = ar;
    }

    public @Nullable String getFr() {
        return fr;
    }

    public void setFr(@Nullable String fr) {
        this.fr = fr;
    }

    public @Nullable String getEn() {
        return en;
    }

    public void setEn(@Nullable String en) {
        this.en = en;
    }
}
