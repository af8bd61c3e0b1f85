package org.mouakaba.web.shared.http;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which page the outcome of a link is. The implementation works it out anew, by patterns and by looking for
 * the file, for each link of each row: a sixth of the time of a page of rows. An outcome that begins with a slash is the
 * same page wherever the link stands, and there are as many as the pages name.
 */
public class KnownOutcomes extends ConfigurableNavigationHandlerWrapper {

    private final Map<String, NavigationCase> known = new ConcurrentHashMap<>();

    public KnownOutcomes(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable NavigationCase getNavigationCase(
            FacesContext context, @Nullable String fromAction, @Nullable String outcome) {
        if (fromAction != null || outcome == null || !outcome.startsWith("/") || outcome.contains("?")) {
            return super.getNavigationCase(context, fromAction, outcome);
        }
        NavigationCase seen = known.get(outcome);
        if (seen != null) {
            return seen;
        }
        NavigationCase found = super.getNavigationCase(context, null, outcome);
        if (found != null) {
            known.put(outcome, found);
        }
        return found;
    }
}
