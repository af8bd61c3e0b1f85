package org.mouakaba.platform;

import java.util.Locale;

/** A word of the reference data in the three languages of the product. */
public record Label(String ar, String fr, String en) {

    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> fr;
            case "en" -> en;
            default -> ar;
        };
    }
}
