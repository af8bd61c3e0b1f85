package org.mouakaba.person.boundary;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.access.boundary.Actor;

/**
 * Whom somebody answers for before there is a case: else who protects a person would lock herself out. A port: the
 * component that receives notifications implements it.
 */
public interface PersonsInHand {

    /** Those of {@code persons} that the actor has in hand; one statement, whatever their number. */
    Set<UUID> of(Actor actor, Collection<UUID> persons);
}
