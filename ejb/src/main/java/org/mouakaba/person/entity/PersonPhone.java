package org.mouakaba.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.platform.TimeOrderedId;

/** A telephone of one person, in international form, and whether it is safe to call. */
@Entity
@Audited
@Table(name = "person_phone")
public class PersonPhone {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "person_id", nullable = false)
    private @Nullable UUID personId;

    @Column(name = "number", nullable = false)
    private @Nullable String number;

    @Column(name = "safe", nullable = false)
    private boolean safe;

    @Column(name = "note")
    private @Nullable String note;

    protected PersonPhone() {}

    /** @param entry its number in international form */
    public PersonPhone(UUID personId, PhoneEntry entry) {
        this.id = TimeOrderedId.next();
        this.personId = personId;
        this.number = entry.number();
        this.safe = entry.safe();
        this.note = entry.note();
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    /** It is another record's: two were found to be one person, or that was undone. */
    public void hangOn(UUID person) {
        this.personId = person;
    }

    public PhoneEntry entry() {
        return new PhoneEntry(Objects.requireNonNull(number), safe, note);
    }
}
