package org.mouakaba.person.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Corrects or completes who somebody is and how she is reached. */
public record EditPerson(
        @NotNull PersonId id,
        @Valid @NotNull PersonIdentity identity,
        @Valid @NotNull PersonContacts contacts,
        @NotNull @Size(max = 10) List<@Valid @NotNull IdentifierEntry> identifiers,
        @NotNull @Size(max = 10) List<@Valid @NotNull PhoneEntry> phones,
        long expectedVersion) {

    public EditPerson {
        // Not List.copyOf: what is missing is refused by its constraint, not by an exception from here.
        identifiers = Collections.unmodifiableList(new ArrayList<>(identifiers));
        phones = Collections.unmodifiableList(new ArrayList<>(phones));
    }
}
