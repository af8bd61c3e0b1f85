package org.mouakaba.intake.control;

import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.intake.entity.Notification;

/**
 * Who may do what with one notification. It is the unit's; a SECRET one is only who recorded or screens it and the
 * supervisor's. Who told is for who screens, and until then for who wrote it down. Denies by default.
 */
public final class NotificationAccessPolicy {

    private NotificationAccessPolicy() {}

    public static boolean reads(Actor actor, Notification notification) {
        UUID unit = actor.unitId();
        if (actor.workerId() == null || unit == null || !unit.equals(notification.unitId())) {
            return false;
        }
        if (actor.is(Role.SUPERVISOR)) {
            return true;
        }
        return actor.is(Role.SOCIAL_WORKER)
                && (notification.confidentiality() != Confidentiality.SECRET
                        || actor.username().equals(notification.recordedBy())
                        || screens(actor, notification));
    }

    /** Whether the reader is who screens it, so that what she finds is hers to write. */
    public static boolean screens(Actor actor, Notification notification) {
        return actor.username().equals(notification.screenedBy());
    }

    /** Whether the reader may screen it from now on: nobody does, or it is her supervisor's decision. */
    public static boolean takes(Actor actor, Notification notification) {
        return reads(actor, notification)
                && notification.stage().waiting()
                && !notification.rejectionProposed()
                && (notification.screenedBy() == null || (actor.is(Role.SUPERVISOR) && !screens(actor, notification)));
    }

    /** Whether the reader may give it to somebody else. */
    public static boolean gives(Actor actor, Notification notification) {
        return reads(actor, notification)
                && notification.stage().waiting()
                && !notification.rejectionProposed()
                && (actor.is(Role.SUPERVISOR) || screens(actor, notification));
    }

    /**
     * Whether {@code giver} may give it to this account of the unit. A supervisor decides who reads a SECRET one; a worker
     * hands it over to who reads it already.
     */
    public static boolean receives(Actor giver, Notification notification, String account, String role) {
        return !account.equals(notification.screenedBy())
                && !account.equals(giver.username())
                && (giver.is(Role.SUPERVISOR)
                        || notification.confidentiality() != Confidentiality.SECRET
                        || role.equals(Role.SUPERVISOR)
                        || account.equals(notification.recordedBy()));
    }

    /** Whether the reader may add to what was told, and know by whom. */
    public static boolean completes(Actor actor, Notification notification) {
        return reads(actor, notification)
                && (screens(actor, notification)
                        || (notification.screenedBy() == null
                                && actor.username().equals(notification.recordedBy())));
    }

    /** Whether the reader says yes or no to a proposed rejection. */
    public static boolean decides(Actor actor, Notification notification) {
        return reads(actor, notification) && actor.is(Role.SUPERVISOR) && notification.rejectionProposed();
    }
}
