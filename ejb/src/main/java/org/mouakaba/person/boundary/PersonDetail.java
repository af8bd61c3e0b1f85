package org.mouakaba.person.boundary;

import java.util.List;
import org.mouakaba.casefile.boundary.CaseFacts;

/**
 * A person as her page shows her, to a reader who may know all of it.
 *
 * @param cases those of her cases that the reader may open, the newest first
 * @param editable whether the reader may change it
 */
public record PersonDetail(
        PersonId id,
        PersonIdentity identity,
        PersonContacts contacts,
        List<IdentifierEntry> identifiers,
        List<PhoneEntry> phones,
        List<CaseFacts> cases,
        boolean protectedRecord,
        boolean editable,
        long version) {

    public PersonDetail {
        identifiers = List.copyOf(identifiers);
        phones = List.copyOf(phones);
        cases = List.copyOf(cases);
    }
}
