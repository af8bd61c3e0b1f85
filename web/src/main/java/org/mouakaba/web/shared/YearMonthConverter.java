package org.mouakaba.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the month in an address, as 2026-10. What is no month is no address of ours: 404. */
@FacesConverter(forClass = YearMonth.class)
public class YearMonthConverter implements Converter<YearMonth> {

    private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

    @Override
    public @Nullable YearMonth getAsObject(FacesContext faces, UIComponent parameter, @Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        if (!MONTH.matcher(typed).matches()) {
            throw new NoSuchAddress();
        }
        return YearMonth.parse(typed);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent parameter, @Nullable YearMonth value) {
        return value == null ? "" : value.toString();
    }
}
