package org.mouakaba.instrument.control;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.jaxen.JaxenException;
import org.jspecify.annotations.Nullable;

/** Functions of days and times. */
final class DateFunctions {

    private DateFunctions() {}

    static void addTo(Map<String, FormFunction> all) {
        all.put(
                "today",
                new FormFunction(0, 0, call -> call.pass().now().toLocalDate().toString()));
        all.put("now", new FormFunction(0, 0, call -> text(call.pass().now())));
        all.put("date", new FormFunction(1, 1, call -> {
            LocalDateTime time = time(call, 0);
            return time == null ? "" : time.toLocalDate().toString();
        }));
        all.put("date-time", new FormFunction(1, 1, call -> {
            LocalDateTime time = time(call, 0);
            return time == null ? "" : text(time);
        }));
        all.put("decimal-date-time", new FormFunction(1, 1, call -> call.number(0)));
        all.put("decimal-time", new FormFunction(1, 1, call -> {
            double days = call.number(0);
            return days - Math.floor(days);
        }));
        all.put("format-date", new FormFunction(2, 2, DateFunctions::format));
        all.put("format-date-time", new FormFunction(2, 2, DateFunctions::format));
    }

    static String text(LocalDateTime time) {
        LocalDateTime seconds = time.truncatedTo(ChronoUnit.SECONDS);
        return seconds.getSecond() == 0 ? seconds + ":00" : seconds.toString();
    }

    private static @Nullable LocalDateTime time(Call call, int argument) throws JaxenException {
        Object value = Values.plain(call.value(argument));
        return value instanceof Number days ? Values.time(days.doubleValue()) : read(Values.text(value));
    }

    private static @Nullable LocalDateTime read(String text) {
        LocalDateTime time = Values.time(text);
        return time == null ? Values.time(Values.number(text)) : time;
    }

    private static Object format(Call call) throws JaxenException {
        LocalDateTime time = time(call, 0);
        if (time == null) {
            return "";
        }
        String pattern = call.text(1);
        Locale language = Locale.forLanguageTag(call.pass().language());
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean code = pattern.charAt(i) == '%' && i + 1 < pattern.length();
            if (code) {
                i++;
                all.append(part(time, pattern.charAt(i), language));
            } else {
                all.append(pattern.charAt(i));
            }
        }
        return Values.modest(all);
    }

    private static String part(LocalDateTime time, char code, Locale language) {
        return switch (code) {
            case '%' -> "%";
            case 'Y' -> padded(time.getYear(), 4);
            case 'y' -> padded(time.getYear() % 100, 2);
            case 'm' -> padded(time.getMonthValue(), 2);
            case 'n' -> String.valueOf(time.getMonthValue());
            case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, language);
            case 'b' -> time.getMonth().getDisplayName(TextStyle.SHORT, language);
            case 'd' -> padded(time.getDayOfMonth(), 2);
            case 'e' -> String.valueOf(time.getDayOfMonth());
            case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
            case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
            case 'w' -> String.valueOf(time.getDayOfWeek().getValue() % 7);
            case 'H' -> padded(time.getHour(), 2);
            case 'h' -> String.valueOf(time.getHour());
            case 'M' -> padded(time.getMinute(), 2);
            case 'S' -> padded(time.getSecond(), 2);
            case '3' -> "000";
            default -> "";
        };
    }

    private static String padded(int number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
}
