package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The page being shown, and its words. {@code /casefile/open.xhtml} finds its words in the bundle of {@code casefile}
 * under {@code open.}, which is why a field needs no label: field {@code title} reads {@code open.title}.
 */
@Named("page")
@RequestScoped
public class CurrentPage {

    private static final String PUBLIC = "public";

    @Inject
    HttpServletRequest request;

    /** The text of {@code <page>.<id>}; its key where there is none, which a test keeps from happening. */
    public String label(String id) {
        String text = find(id);
        return text == null ? "???" + key(id) + "???" : text;
    }

    /** The text of {@code <page>.<id>}, or null. */
    public @Nullable String find(String id) {
        try {
            return bundle().getString(key(id));
        } catch (MissingResourceException none) {
            return null;
        }
    }

    public String getTitle() {
        return label("title");
    }

    /** The component whose page this is: the folder. */
    public String getComponent() {
        String[] parts = viewId().split("/", -1);
        return parts.length > 2 ? parts[1] : "shared";
    }

    /** This page's address with its query, for the language switch and the way back from the login. */
    public String address(String parameter, String value) {
        String query = request.getQueryString();
        StringBuilder address = new StringBuilder(request.getRequestURI()).append('?');
        if (query != null) {
            for (String part : query.split("&", -1)) {
                if (!part.startsWith(parameter + '=')) {
                    address.append(part).append('&');
                }
            }
        }
        return address.append(parameter).append('=').append(value).toString();
    }

    private String key(String id) {
        String id0 = viewId();
        String file = id0.substring(id0.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.')) + '.' + id;
    }

    private ResourceBundle bundle() {
        String component = getComponent();
        return faces().getApplication().getResourceBundle(faces(), PUBLIC.equals(component) ? "shared" : component);
    }

    private String viewId() {
        return faces().getViewRoot().getViewId();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
