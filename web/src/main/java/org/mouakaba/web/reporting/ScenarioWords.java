package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.Assumption;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;

/** A scenario in the reader's language, on the page and in its file. */
@Named
@RequestScoped
public class ScenarioWords {

    @Inject
    ActiveLocale language;

    @Inject
    Formats formats;

    String limits(Assumption assumption) {
        return text(
                "scenario.limits",
                assumption.whole() ? String.valueOf(assumption.least()) : formats.number(assumption.least()),
                assumption.whole() ? String.valueOf(assumption.most()) : formats.number(assumption.most()));
    }

    String problem(Assumption assumption) {
        String key = "reporting.assumption";
        return new MessageFormat(
                        ResourceBundle.getBundle("org.mouakaba.web.shared.errors", locale())
                                .getString(key),
                        locale())
                .format(new Object[] {String.valueOf(assumption.least()), String.valueOf(assumption.most())});
    }

    public String name(@Nullable Label name) {
        return name == null ? text("counts.nation") : name.in(locale());
    }

    /** A word of the component, for what is no page too. */
    String text(String key, Object... arguments) {
        return new MessageFormat(
                        ResourceBundle.getBundle("org.mouakaba.web.reporting.messages", locale())
                                .getString(key),
                        locale())
                .format(arguments);
    }

    Locale locale() {
        return language.getLocale();
    }
}
