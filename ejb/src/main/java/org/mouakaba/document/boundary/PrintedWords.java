package org.mouakaba.document.boundary;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mouakaba.platform.Label;

/**
 * The words of a paper in one language. A paper speaks the language that it is printed in, whoever prints it, so that its
 * words do not come from the screens.
 */
public final class PrintedWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * @param bundle its base name below org.mouakaba, as {@code reporting.paper}
     * @param language ar, fr or en
     */
    public PrintedWords(String bundle, String language) {
        this.locale = Locale.forLanguageTag(language);
        this.bundle = ResourceBundle.getBundle("org.mouakaba." + bundle, locale, PrintedWords.class.getClassLoader());
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    public String label(Label label) {
        return label.in(locale);
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }
}
