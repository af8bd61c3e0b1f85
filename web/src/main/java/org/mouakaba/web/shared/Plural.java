package org.mouakaba.web.shared;

import java.util.Locale;

/**
 * Which form of a word goes with a number, after Unicode's rules for our three languages. Keys end in the form:
 * {@code days.one}, {@code days.two}, {@code days.few}, {@code days.many}, {@code days.other}.
 */
final class Plural {

    private Plural() {}

    static String form(Locale locale, long number) {
        long n = Math.abs(number);
        return switch (locale.getLanguage()) {
            case "ar" -> arabic(n);
            case "fr" -> n < 2 ? "one" : "other";
            default -> n == 1 ? "one" : "other";
        };
    }

    private static String arabic(long n) {
        if (n == 0) {
            return "zero";
        }
        if (n == 1) {
            return "one";
        }
        if (n == 2) {
            return "two";
        }
        long rest = n % 100;
        if (rest >= 3 && rest <= 10) {
            return "few";
        }
        return rest >= 11 ? "many" : "other";
    }
}
