package org.mouakaba.web.shared.errors;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Finds the field of a page by the id that a refusal names. */
final class Fields {

    private Fields() {}

    static @Nullable String clientId(UIComponent root, String id) {
        UIComponent found = find(root, id);
        if (found == null) {
            return null;
        }
        if (found instanceof EditableValueHolder field) {
            field.setValid(false);
        }
        return found.getClientId(FacesContext.getCurrentInstance());
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
