package org.mouakaba.intake.control;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.person.boundary.PersonsInHand;

/** Whoever screens a notification has its person in hand until it is decided, and her unit's supervisor what is no case. */
public class ScreenedPersons implements PersonsInHand {

    @Inject
    NotificationRepository notifications;

    @Override
    public Set<UUID> of(Actor actor, Collection<UUID> persons) {
        return notifications.personsInHand(AccessScope.of(actor), actor.username(), persons);
    }
}
