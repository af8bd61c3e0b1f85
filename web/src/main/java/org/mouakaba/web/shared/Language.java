package org.mouakaba.web.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the product. Arabic and French are Morocco's, for its months, digits and separators. */
public enum Language {
    AR("ar-MA", "rtl"),
    FR("fr-MA", "ltr"),
    EN("en", "ltr");

    private final Locale locale;
    private final String direction;

    Language(String tag, String direction) {
        this.locale = Locale.forLanguageTag(tag);
        this.direction = direction;
    }

    public Locale locale() {
        return locale;
    }

    /** Two letters, as in addresses, cookies and the lang attribute. */
    public String code() {
        return locale.getLanguage();
    }

    public String direction() {
        return direction;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
