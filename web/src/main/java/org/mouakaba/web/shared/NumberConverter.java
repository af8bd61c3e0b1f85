package org.mouakaba.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads 1.234,50 as people here write it, and also 1234,5 and 1234.5. */
@FacesConverter("mouakaba.number")
public class NumberConverter implements Converter<Object> {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    @Override
    public @Nullable Object getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        BigDecimal number = parse(typed).orElseThrow(() -> refused(faces));
        Class<?> wanted = field.getValueExpression("value").getType(faces.getELContext());
        try {
            return as(number, wanted);
        } catch (ArithmeticException broken) {
            throw refused(faces);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Object value) {
        return value == null ? "" : value.toString().replace('.', ',');
    }

    static Optional<BigDecimal> parse(String typed) {
        String digits = Texts.westernDigits(typed).replaceAll("[\\s\\u00a0\\u202f]", "");
        if (GROUPED.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    private static Object as(BigDecimal number, Class<?> wanted) {
        if (wanted == Integer.class || wanted == int.class) {
            return number.intValueExact();
        }
        if (wanted == Long.class || wanted == long.class) {
            return number.longValueExact();
        }
        return number;
    }

    private static ConverterException refused(FacesContext faces) {
        return new ConverterException(Texts.error(faces, "mouakaba.number"));
    }
}
