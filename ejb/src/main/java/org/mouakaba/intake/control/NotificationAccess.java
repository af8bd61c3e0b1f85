package org.mouakaba.intake.control;

import jakarta.inject.Inject;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationNotFound;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.NotAllowedException;

/** The door to one notification. */
public class NotificationAccess {

    @Inject
    NotificationRepository notifications;

    /** @throws NotificationNotFound where it does not exist or is not this reader's */
    public Notification require(Actor actor, NotificationId id) {
        return notifications
                .find(id)
                .filter(found -> NotificationAccessPolicy.reads(actor, found))
                .orElseThrow(NotificationNotFound::new);
    }

    /** @throws NotAllowedException where somebody else screens it */
    public Notification requireScreener(Actor actor, NotificationId id) {
        Notification found = require(actor, id);
        if (!NotificationAccessPolicy.screens(actor, found)) {
            throw new NotAllowedException("intake.notScreening");
        }
        return found;
    }
}
