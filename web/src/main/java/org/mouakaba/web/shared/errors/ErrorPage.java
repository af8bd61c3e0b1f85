package org.mouakaba.web.shared.errors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;

/** What an error page knows of the request that failed: an incident number and the way back, never an exception. */
@Named
@RequestScoped
public class ErrorPage {

    public String getIncident() {
        return Incident.of(faces());
    }

    /** The address of the form whose view is gone. */
    public String getBack() {
        Object uri = faces().getExternalContext().getRequestMap().get(RequestDispatcher.ERROR_REQUEST_URI);
        Object query = faces().getExternalContext().getRequestMap().get("jakarta.servlet.error.query_string");
        String address = uri == null ? faces().getExternalContext().getRequestServletPath() : uri.toString();
        return address.startsWith("/") && !address.startsWith("//") ? address + query(query) : "/";
    }

    private static String query(@Nullable Object query) {
        return query == null ? "" : "?" + query;
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
