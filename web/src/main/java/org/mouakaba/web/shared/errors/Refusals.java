package org.mouakaba.web.shared.errors;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.mouakaba.platform.BusinessException;

/** The words of a refusal: its key in the bundle {@code errors}, in the reader's language. */
public final class Refusals {

    private static final String BUNDLE = "org.mouakaba.web.shared.errors";

    private Refusals() {}

    public static String text(BusinessException refusal, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        String pattern;
        try {
            pattern = bundle.getString(refusal.messageKey());
        } catch (MissingResourceException none) {
            pattern = bundle.getString("refused");
        }
        return new MessageFormat(pattern, locale).format(Arguments.readable(refusal.messageArguments(), locale));
    }
}
