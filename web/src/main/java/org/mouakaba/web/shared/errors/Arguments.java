package org.mouakaba.web.shared.errors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.SystemClock;

/** Dates and numbers as the reader writes them, before they are put into a sentence. */
final class Arguments {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private Arguments() {}

    static Object[] readable(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).map(Arguments::readable).toArray();
    }

    private static Object readable(@Nullable Object argument) {
        if (argument instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (argument instanceof Instant instant) {
            return DATE_TIME.format(instant.atZone(SystemClock.ZONE));
        }
        if (argument instanceof Long || argument instanceof Integer) {
            return argument.toString();
        }
        return argument == null ? "" : argument;
    }
}
