package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.PrintedWords;
import org.mouakaba.platform.Label;

/** The words and figures of the papers in one language. */
final class ReportWords {

    private final PrintedWords words;

    ReportWords(String language) {
        this(language, "paper");
    }

    /** @param bundle the words of one paper */
    ReportWords(String language, String bundle) {
        this.words = new PrintedWords("reporting." + bundle, language);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String label(Label label) {
        return words.label(label);
    }

    static String date(LocalDate day) {
        return PrintedWords.date(day);
    }

    /** 1.234,50; nothing for nothing. */
    static String amount(String figure) {
        return figure.isEmpty() ? "" : decimal("#,##0.00").format(new BigDecimal(figure));
    }

    static String count(String figure) {
        return figure.isEmpty() ? "" : decimal("#,##0.##").format(new BigDecimal(figure));
    }

    static String percent(String figure) {
        return figure.isEmpty() ? "" : decimal("#,##0.0").format(new BigDecimal(figure)) + "\u00a0%";
    }

    static String figure(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static DecimalFormat decimal(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat(pattern, symbols);
    }
}
