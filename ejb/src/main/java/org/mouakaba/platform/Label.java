package org.mouakaba.platform;

import java.util.Locale;

/** A word of the reference data in the three languages of the product. */
public record Label(String ar, String fr, String en) {

    private static final String SEPARATOR = " – ";

    /** This word, and after it another that it makes clear: a heading and what stands under it. */
    public Label with(Label under) {
        return new Label(ar + SEPARATOR + under.ar, fr + SEPARATOR + under.fr, en + SEPARATOR + under.en);
    }

    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> fr;
            case "en" -> en;
            default -> ar;
        };
    }
}
