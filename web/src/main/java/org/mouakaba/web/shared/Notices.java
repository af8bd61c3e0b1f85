package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What a page says on top of itself: what was done, and what to know about it. Errors stand in {@link Problems}. */
@Named
@RequestScoped
public class Notices {

    public List<Notice> getList() {
        return faces().getMessageList(null).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) <= 0)
                .map(message -> {
                    message.rendered();
                    return FacesMessage.SEVERITY_INFO.equals(message.getSeverity())
                            ? new Notice("", "pi-check-circle", message.getDetail())
                            : new Notice("warn", "pi-exclamation-triangle", message.getDetail());
                })
                .toList();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }

    /**
     * One line on top of a page.
     *
     * @param tone the class that colours it; empty for what went well
     * @param icon a PrimeIcon
     * @param text what is said
     */
    public record Notice(String tone, String icon, String text) {}
}
