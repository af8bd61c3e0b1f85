package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.search.SearchExpressionContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What is wrong with the answers of a form, summed up on top of it with a link to each field. */
@Named
@RequestScoped
public class Problems {

    /** One line for each field that has a message, in the order of the page, then what concerns the whole form. */
    public List<Problem> getList() {
        List<Problem> list = new ArrayList<>();
        Iterator<String> ids = faces().getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            faces().getMessageList(id).stream()
                    .filter(message -> FacesMessage.SEVERITY_WARN.compareTo(message.getSeverity()) < 0)
                    .limit(1)
                    .forEach(message -> list.add(
                            id == null
                                    ? new Problem("", "", message.getDetail())
                                    : new Problem(id, label(id), message.getDetail())));
        }
        return list;
    }

    private String label(String clientId) {
        List<String> found = new ArrayList<>();
        SearchExpressionContext search =
                SearchExpressionContext.createSearchExpressionContext(faces(), faces().getViewRoot());
        if (faces().getApplication().getSearchExpressionHandler().isValidExpression(search, clientId)) {
            faces().getViewRoot()
                    .invokeOnComponent(faces(), clientId, (context, component) -> found.add(labelOf(component)));
        }
        return found.isEmpty() ? "" : found.get(0);
    }

    private static String labelOf(UIComponent component) {
        Map<String, Object> attributes = component.getAttributes();
        Object label = attributes.get("label");
        return label == null ? "" : label.toString();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }

    /**
     * One answer to correct.
     *
     * @param anchor the id of the field in the page; empty where the whole form is meant
     * @param label the field's name
     * @param text what to enter
     */
    public record Problem(String anchor, String label, String text) {}
}
