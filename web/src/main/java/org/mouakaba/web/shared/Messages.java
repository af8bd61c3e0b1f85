package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Iterator;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Messages by key, in the reader's language, that outlive the redirect after the act. A key is
 * {@code <component>.<rest>}: {@code casefile.open.done} is {@code open.done} of the bundle of {@code casefile}.
 */
@RequestScoped
public class Messages {

    @Inject
    ActiveLocale active;

    /** What was done. */
    public void info(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** What was done, and what the person should know about it. */
    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** The sentence of a key, for what is no message. */
    public String text(String key, Object... arguments) {
        List<String> parts = split(key);
        // Before the page is drawn, the view still has the browser's language and not the reader's.
        faces().getViewRoot().setLocale(active.getLocale());
        ResourceBundle bundle = faces().getApplication().getResourceBundle(faces(), parts.get(0));
        return new MessageFormat(
                        bundle.getString(parts.get(1)), faces().getViewRoot().getLocale())
                .format(arguments);
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        String text = text(key, arguments);
        faces().addMessage(null, new FacesMessage(severity, text, text));
        faces().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static List<String> split(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("a message key is <component>.<key>: " + key);
        }
        return List.of(key.substring(0, dot), key.substring(dot + 1));
    }

    /** Whether anything was said already. */
    public boolean isEmpty() {
        Iterator<FacesMessage> all = faces().getMessages();
        return !all.hasNext();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
