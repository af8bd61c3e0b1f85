package org.mouakaba.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.BirthDate.Precision;

/** Reads a day, a month and year, or a year. */
@FacesConverter("mouakaba.birthDate")
public class BirthDateConverter implements Converter<BirthDate> {

    private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

    @Override
    public @Nullable BirthDate getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parse(typed).orElseThrow(() -> new ConverterException(Texts.error(faces, "mouakaba.birthDate")));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable BirthDate value) {
        return value == null ? "" : value.toString();
    }

    static Optional<BirthDate> parse(String typed) {
        Matcher parts = TYPED.matcher(Texts.westernDigits(typed).strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.group(3));
            String month = parts.group(2);
            String day = parts.group(1);
            Precision precision = day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
            return Optional.of(new BirthDate(
                    LocalDate.of(
                            year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day)),
                    precision));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
