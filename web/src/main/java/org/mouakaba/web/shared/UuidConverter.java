package org.mouakaba.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the id in an address. What is no id is no address of ours: 404, like an id that does not exist. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public @Nullable UUID getAsObject(FacesContext faces, UIComponent parameter, @Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw new NoSuchAddress();
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent parameter, @Nullable UUID value) {
        return value == null ? "" : value.toString();
    }
}
