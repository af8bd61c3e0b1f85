package org.mouakaba.web.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The language in which this browser is being answered. Set by the language filter, before any page asks. */
@Named
@SessionScoped
public class ActiveLocale implements Serializable {

    private static final long serialVersionUID = 1L;

    private Language language = Language.AR;
    private boolean chosen;

    public Language language() {
        return language;
    }

    public void choose(Language wanted) {
        this.language = wanted;
        this.chosen = true;
    }

    /** Whether a cookie, a browser's preference or the person has decided already in this session. */
    public boolean isChosen() {
        return chosen;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public String getCode() {
        return language.code();
    }

    public String getDirection() {
        return language.direction();
    }

    public boolean isRightToLeft() {
        return "rtl".equals(language.direction());
    }

    public List<String> getCodes() {
        return List.of("ar", "fr", "en");
    }
}
