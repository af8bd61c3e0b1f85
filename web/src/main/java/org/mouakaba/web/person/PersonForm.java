package org.mouakaba.web.person;

import java.io.Serializable;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonSearch;

/** Who somebody is and how she is reached, as it is typed: to register her, and to correct it later. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IdentityForm identity;
    private final ContactsForm contacts;

    private PersonForm(IdentityForm identity, ContactsForm contacts) {
        this.identity = identity;
        this.contacts = contacts;
    }

    static PersonForm empty() {
        return of(new PersonSearch(null, null, null, null));
    }

    /** What was searched for need not be typed again. */
    static PersonForm of(PersonSearch search) {
        return new PersonForm(IdentityForm.of(search), ContactsForm.of(search));
    }

    static PersonForm of(PersonDetail person) {
        return new PersonForm(IdentityForm.of(person), ContactsForm.of(person));
    }

    /** A child who lives with this parent: what holds for both need not be typed again. */
    static PersonForm bornTo(PersonDetail parent) {
        return new PersonForm(IdentityForm.bornTo(parent.identity()), ContactsForm.bornTo(parent));
    }

    public IdentityForm getIdentity() {
        return identity;
    }

    public ContactsForm getContacts() {
        return contacts;
    }
}
