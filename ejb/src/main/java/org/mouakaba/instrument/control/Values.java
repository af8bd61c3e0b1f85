package org.mouakaba.instrument.control;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What expressions come to: texts, numbers, truths and nodes, and each as the other. Days are numbers since 1970, as they
 * are to the authors of forms; an empty number is an empty text.
 */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");
    private static final double SECONDS = 86_400;

    /** Longer texts are the work of somebody who wants the memory. */
    private static final int LONGEST = 100_000;

    /** Beyond it not every whole number can be told from the next. */
    private static final double EXACT = 1e15;

    private Values() {}

    /** Of no node an empty text, of one its text; of several, and of anything else, itself. */
    static Object plain(Object value) {
        if (value instanceof AnswerNode node) {
            return node.text();
        }
        if (!(value instanceof List<?> nodes)) {
            return value;
        }
        return switch (nodes.size()) {
            case 0 -> "";
            case 1 -> plain(nodes.get(0));
            default -> value;
        };
    }

    static String text(Object value) {
        Object plain = plain(value);
        if (plain instanceof List<?> nodes) {
            return text(nodes.get(0));
        }
        return plain instanceof Number number ? number(number.doubleValue()) : plain.toString();
    }

    private static String number(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        if (Math.rint(number) == number && Math.abs(number) < EXACT) {
            return String.valueOf((long) number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static double number(Object value) {
        Object plain = plain(value);
        if (plain instanceof List<?> nodes) {
            return number(nodes.get(0));
        }
        if (plain instanceof Number number) {
            return number.doubleValue();
        }
        if (plain instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return number(plain.toString().strip());
    }

    private static double number(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        LocalDateTime time = time(text);
        return time == null ? clock(text) : days(time);
    }

    static boolean truth(Object value) {
        Object plain = plain(value);
        if (plain instanceof Boolean truth) {
            return truth;
        }
        if (plain instanceof Number number) {
            return number.doubleValue() != 0 && !Double.isNaN(number.doubleValue());
        }
        return plain instanceof List<?> || !plain.toString().isEmpty();
    }

    /** Of a date or a date with its time, as ISO writes it; null of anything else. */
    static @Nullable LocalDateTime time(String text) {
        if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay();
            }
            boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
            return zoned ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Of days since 1970; null where there is no such time. */
    static @Nullable LocalDateTime time(double days) {
        if (Double.isNaN(days) || Math.abs(days) > 3_000_000) {
            return null;
        }
        try {
            long whole = (long) Math.floor(days);
            return LocalDate.ofEpochDay(whole).atStartOfDay().plusSeconds(Math.round((days - whole) * SECONDS));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static double days(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / SECONDS;
    }

    private static double clock(String text) {
        if (!TIME.matcher(text).matches()) {
            return Double.NaN;
        }
        try {
            return LocalTime.parse(text.replaceAll("(Z|[+-]\\d{2}:\\d{2})$", ""))
                            .toSecondOfDay()
                    / SECONDS;
        } catch (DateTimeParseException e) {
            return Double.NaN;
        }
    }

    static String modest(CharSequence text) {
        if (text.length() > LONGEST) {
            throw new TooMuchWork();
        }
        return text.toString();
    }
}
