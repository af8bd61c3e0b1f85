package org.mouakaba.intake.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationAccessPolicy;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Reads notifications: what waits in the caller's unit, and one within the policy. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class NotificationQueries {

    private static final Reporter HIDDEN = new Reporter(null, null, true);

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationAccess access;

    @Inject
    CurrentActor currentActor;

    /** What waits in the caller's unit: danger first, then what is due first. */
    public Page<NotificationRow> waiting(@NotNull PageRequest page) {
        Actor actor = currentActor.get();
        return notifications.waiting(AccessScope.of(actor), actor.username(), page);
    }

    /** @throws NotificationNotFound where it does not exist or is not the caller's */
    public NotificationDetail get(@NotNull NotificationId id) {
        Actor actor = currentActor.get();
        Notification n = access.require(actor, id);
        boolean reporterShown = NotificationAccessPolicy.completes(actor, n);
        NotificationContent told = n.content();
        return new NotificationDetail(
                id,
                n.receivedAt(),
                n.recordedBy(),
                new NotificationContent(
                        told.source(),
                        reporterShown ? told.reporter() : HIDDEN,
                        told.subject(),
                        told.place(),
                        told.summary(),
                        told.immediateDanger(),
                        told.secret()),
                reporterShown,
                n.stage(),
                n.screenedBy(),
                n.screening(),
                n.personId(),
                n.dueAt(),
                n.rejection(),
                n.decisionNote(),
                n.stage().waiting() && NotificationAccessPolicy.screens(actor, n),
                NotificationAccessPolicy.decides(actor, n),
                notifications.steps(n.id()),
                n.version());
    }
}
