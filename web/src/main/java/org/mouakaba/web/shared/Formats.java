package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.SystemClock;

/**
 * How dates, times, numbers and money are written: Morocco's months, Western digits, decimal comma, Casablanca's clock.
 * Null is written as nothing, so that a page need not ask first.
 */
@Named
@RequestScoped
public class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    ActiveLocale active;

    @Inject
    Clock clock;

    /** 23/11/2026, of a date or of an instant in Casablanca. */
    public String date(@Nullable TemporalAccessor value) {
        return value == null ? "" : DATE.format(local(value));
    }

    /** 23/11, where the year goes without saying. */
    public String shortDate(@Nullable TemporalAccessor value) {
        return value == null ? "" : SHORT.format(local(value));
    }

    /** 14:52 */
    public String time(@Nullable TemporalAccessor value) {
        return value == null
                ? ""
                : TIME.format(value instanceof Instant instant ? instant.atZone(SystemClock.ZONE) : value);
    }

    /** 23/11/2026 14:52 */
    public String dateTime(@Nullable Instant value) {
        return value == null ? "" : date(value) + ' ' + time(value);
    }

    /** Monday 23 November 2026, in words. */
    public String longDate(@Nullable TemporalAccessor value) {
        return value == null ? "" : pattern("EEEE d MMMM yyyy").format(local(value));
    }

    /** Monday 23 November */
    public String day(@Nullable TemporalAccessor value) {
        return value == null ? "" : pattern("EEEE d MMMM").format(local(value));
    }

    /** November 2026 */
    public String month(@Nullable YearMonth value) {
        return value == null ? "" : pattern("LLLL yyyy").format(value);
    }

    /** 1.234,50 */
    public String money(@Nullable BigDecimal value) {
        return value == null ? "" : decimal("#,##0.00").format(value);
    }

    /** 1.234 or 38,3 */
    public String number(@Nullable Number value) {
        return value == null ? "" : decimal("#,##0.##").format(value);
    }

    /** 94 % */
    public String percent(@Nullable Number value) {
        return value == null ? "" : decimal("#,##0").format(value) + "\u00a0%";
    }

    /** "3 days", in the right form for the number. */
    public String days(long number) {
        return counted("days", number);
    }

    /** "9 years old" or "5 months old", on the day of asking. */
    public String age(@Nullable LocalDate birth) {
        if (birth == null) {
            return "";
        }
        long years = ChronoUnit.YEARS.between(birth, today());
        return years >= 2
                ? counted("age.years", years)
                : counted("age.months", ChronoUnit.MONTHS.between(birth, today()));
    }

    /** "today", "tomorrow", "in 3 days", "3 days late", and the date when it is far. */
    public String due(@Nullable TemporalAccessor value) {
        if (value == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), local(value));
        if (days < 0) {
            return text("due.late", days(-days));
        }
        if (days == 0) {
            return text("due.today");
        }
        if (days == 1) {
            return text("due.tomorrow");
        }
        return days <= 7 ? text("due.in", days(days)) : text("due.on", date(value));
    }

    /** By how many days it is late; nought where it is not. */
    public long daysLate(TemporalAccessor value) {
        return Math.max(0, ChronoUnit.DAYS.between(local(value), today()));
    }

    public boolean late(@Nullable TemporalAccessor value) {
        return value != null && local(value).isBefore(today());
    }

    /** A number with the right form of its word: {@code <key>.one}, {@code .two}, {@code .few} … of the shared bundle. */
    public String counted(String key, long number) {
        return text(key + '.' + Plural.form(locale(), number), number(number));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.ZONE);
    }

    private String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.mouakaba.web.shared.messages", locale())
                .getString(key);
        return new MessageFormat(pattern, locale()).format(arguments);
    }

    private Locale locale() {
        return active.getLocale();
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static DecimalFormat decimal(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat(pattern, symbols);
    }

    private static LocalDate local(TemporalAccessor value) {
        return value instanceof Instant instant
                ? LocalDate.ofInstant(instant, SystemClock.ZONE)
                : LocalDate.from(value);
    }

    /** The time of day, for greetings. */
    public boolean isMorning() {
        return LocalTime.ofInstant(clock.instant(), SystemClock.ZONE).getHour() < 12;
    }
}
