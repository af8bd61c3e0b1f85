package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.Provenance;

/** A paper or number, as it is typed; a line without a number is none. */
public class IdentifierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 50)
    private @Nullable String type;

    @Size(max = 50)
    private @Nullable String value;

    private Provenance provenance = Provenance.DECLARED;

    static IdentifierForm of(IdentifierEntry entry) {
        IdentifierForm form = new IdentifierForm();
        form.type = entry.type();
        form.value = entry.value();
        form.provenance = entry.provenance();
        return form;
    }

    boolean blank() {
        return value == null || value.isBlank();
    }

    IdentifierEntry toEntry() {
        return new IdentifierEntry(type == null ? "OTHER" : type, value == null ? "" : value, provenance);
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public Provenance getProvenance() {
        return provenance;
    }

    public void setProvenance(Provenance provenance) {
        this.provenance = provenance;
    }
}
