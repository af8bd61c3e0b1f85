package org.mouakaba.web.shared.errors;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.SystemClock;

/** Dates, numbers and words of the reference data as the reader writes them, before they are put into a sentence. */
final class Arguments {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    /** More than this nobody reads in a sentence. */
    private static final int MOST_NAMED = 5;

    private Arguments() {}

    static Object[] readable(@Nullable Object[] arguments, Locale locale) {
        return Arrays.stream(arguments)
                .map(argument -> readable(argument, locale))
                .toArray();
    }

    private static Object readable(@Nullable Object argument, Locale locale) {
        if (argument instanceof Label label) {
            return label.in(locale);
        }
        if (argument instanceof List<?> list) {
            return list.stream()
                    .limit(MOST_NAMED)
                    .map(element -> readable(element, locale).toString())
                    .collect(Collectors.joining(
                            locale.getLanguage().equals("ar") ? "؛ " : "; ", "", list.size() > MOST_NAMED ? "…" : ""));
        }
        if (argument instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (argument instanceof Instant instant) {
            return DATE_TIME.format(instant.atZone(SystemClock.ZONE));
        }
        if (argument instanceof BigDecimal amount) {
            DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator('.');
            return new DecimalFormat("#,##0.00", symbols).format(amount);
        }
        if (argument instanceof Long || argument instanceof Integer) {
            return argument.toString();
        }
        return argument == null ? "" : argument;
    }
}
