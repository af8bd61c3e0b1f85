package org.mouakaba.web.shared.http;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Finds nothing where the address of a page does not say what it is about, or says it in a way that cannot be: a view
 * parameter that is required is missing or no identity. Before anything is rendered; forms are not looked at.
 */
public class WrongAddress implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() || !context.isValidationFailed()) {
            return;
        }
        if (ViewMetadata.getViewParameters(context.getViewRoot()).stream().anyMatch(WrongAddress::isWrong)) {
            try {
                context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isWrong(UIViewParameter parameter) {
        return parameter.isRequired() && !parameter.isValid();
    }
}
