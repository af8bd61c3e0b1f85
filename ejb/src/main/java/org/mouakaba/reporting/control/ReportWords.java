package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * The words of the papers in one language. An issued report keeps the language that it was issued in, whoever reads it, so
 * that its words do not come from the screens.
 */
final class ReportWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle bundle;

    ReportWords(String language) {
        this(language, "paper");
    }

    /** @param bundle the words of one paper */
    ReportWords(String language, String bundle) {
        this.locale = Locale.forLanguageTag(language);
        this.bundle = ResourceBundle.getBundle(
                "org.mouakaba.reporting." + bundle, locale, ReportWords.class.getClassLoader());
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    String label(Label label) {
        return label.in(locale);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
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
