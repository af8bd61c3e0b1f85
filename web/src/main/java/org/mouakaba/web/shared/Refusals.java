package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mouakaba.job.boundary.JobLine;

/** The sentences of refusals that were kept as keys, in the reader's language. */
@Named
@RequestScoped
public class Refusals {

    @Inject
    ActiveLocale active;

    /** What is wrong with a line; nothing where it is good. */
    public String problem(JobLine line) {
        return sentence(line.problem(), line.arguments().toArray());
    }

    /** The sentence of a key; nothing for null. */
    public String sentence(@Nullable String key, Object... arguments) {
        if (key == null) {
            return "";
        }
        Locale locale = active.getLocale();
        ResourceBundle errors = ResourceBundle.getBundle("org.mouakaba.web.shared.errors", locale);
        return errors.containsKey(key) ? new MessageFormat(errors.getString(key), locale).format(arguments) : key;
    }
}
