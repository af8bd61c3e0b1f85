package org.mouakaba.web.shared.errors;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the field of a page by the id that a refusal names. */
final class Fields {

    private Fields() {}

    static @Nullable String clientId(UIComponent root, String id) {
        UIComponent found = find(root, id);
        if (found == null) {
            return null;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        String clientId = found.getClientId(faces);
        if (found instanceof EditableValueHolder field) {
            field.setValid(false);
            keepTyped(field, clientId, faces);
        }
        return clientId;
    }

    /** PrimeFaces draws an invalid field empty where nothing is submitted, and the model has taken that already. */
    private static void keepTyped(EditableValueHolder field, String clientId, FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        if (field instanceof UIInput && !(field instanceof UISelectMany) && !(field instanceof UISelectBoolean)) {
            // A date picker and a field with offers send their text under another name.
            field.setSubmittedValue(sent.getOrDefault(clientId + "_input", sent.get(clientId)));
        }
    }

    private static @Nullable UIComponent find(UIComponent at, String id) {
        if (at instanceof EditableValueHolder && id.equals(at.getId())) {
            return at;
        }
        Iterator<UIComponent> children = at.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
