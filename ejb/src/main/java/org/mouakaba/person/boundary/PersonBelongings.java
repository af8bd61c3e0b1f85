package org.mouakaba.person.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What hangs on a record in one component. A port: a component that refers to persons implements it, so that what is its
 * own follows when two records are made one, and goes back when that is undone. Asks for no right; runs in the transaction
 * of the merge.
 */
public interface PersonBelongings {

    BelongingKind kind();

    /** All that hangs on a record, in a constant number of statements. */
    List<Belonging> of(UUID person);

    /**
     * Hangs rows of one record on another. What that one has already, or can have but once, stays where it is.
     *
     * @return those that moved
     */
    List<UUID> give(List<UUID> rows, UUID from, UUID to);

    /** Why two records cannot be one at present, as a key of the errors. */
    default Optional<String> obstacle(UUID one, UUID other) {
        return Optional.empty();
    }
}
