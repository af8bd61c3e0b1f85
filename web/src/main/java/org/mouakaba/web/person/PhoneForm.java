package org.mouakaba.web.person;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PhoneEntry;

/** A telephone, as it is typed; a line without a number is none. */
public class PhoneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 30)
    private @Nullable String number;

    private boolean safe = true;

    @Size(max = 200)
    private @Nullable String note;

    static PhoneForm of(PhoneEntry entry) {
        PhoneForm form = new PhoneForm();
        form.number = entry.number();
        form.safe = entry.safe();
        form.note = entry.note();
        return form;
    }

    boolean blank() {
        return number == null || number.isBlank();
    }

    PhoneEntry toEntry() {
        return new PhoneEntry(number == null ? "" : number, safe, note);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public boolean isSafe() {
        return safe;
    }

    public void setSafe(boolean safe) {
        this.safe = safe;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
