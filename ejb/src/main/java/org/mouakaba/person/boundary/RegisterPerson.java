package org.mouakaba.person.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers somebody who was searched for and not found.
 *
 * @param differentBecause why she is not the person of a record that is probably the same; null where there is none
 */
public record RegisterPerson(
        @Valid @NotNull PersonIdentity identity,
        @Valid @NotNull PersonContacts contacts,
        @NotNull @Size(max = 10) List<@Valid @NotNull IdentifierEntry> identifiers,
        @NotNull @Size(max = 10) List<@Valid @NotNull PhoneEntry> phones,
        @Nullable @Size(max = 500) String differentBecause) {

    public RegisterPerson {
        // Not List.copyOf: what is missing is refused by its constraint, not by an exception from here.
        identifiers = Collections.unmodifiableList(new ArrayList<>(identifiers));
        phones = Collections.unmodifiableList(new ArrayList<>(phones));
    }

    /** What a record that is probably the same is looked for by. */
    public PersonFacts facts() {
        return new PersonFacts(
                identity,
                contacts.territoryCode(),
                phones.stream().map(PhoneEntry::number).toList(),
                identifiers.stream().map(IdentifierEntry::value).toList());
    }
}
