package org.mouakaba.person.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Corrects or completes who somebody is and how she is reached. */
public record EditPerson(
        @NotNull PersonId id,
        @Valid @NotNull PersonIdentity identity,
        @Valid @NotNull PersonContacts contacts,
        @NotNull @Size(max = 10) List<@Valid IdentifierEntry> identifiers,
        @NotNull @Size(max = 10) List<@Valid PhoneEntry> phones,
        long expectedVersion) {

    public EditPerson {
        identifiers = List.copyOf(identifiers);
        phones = List.copyOf(phones);
    }
}
