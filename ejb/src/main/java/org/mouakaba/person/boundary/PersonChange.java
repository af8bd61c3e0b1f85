package org.mouakaba.person.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What one deed changed of a person's record.
 *
 * @param revision its number: later deeds have greater ones
 * @param username the account that did it
 * @param registered whether it is the record's first
 * @param changes empty at the first, and where something was saved as it stood
 */
public record PersonChange(
        long revision, Instant at, String username, boolean registered, List<PersonFieldChange> changes) {

    public PersonChange {
        changes = List.copyOf(changes);
    }
}
