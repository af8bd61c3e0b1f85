package org.mouakaba.intake.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationAccessPolicy;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.control.OpenCases;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.person.boundary.PersonId;
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

    @Inject
    OpenCases cases;

    @Inject
    Clock clock;

    /** What waits in the caller's unit: by urgency, danger first, then what has waited longest. */
    public Page<NotificationRow> waiting(@Valid @NotNull QueueCriteria criteria, @NotNull PageRequest page) {
        Actor actor = currentActor.get();
        return notifications.waiting(AccessScope.of(actor), actor.username(), criteria, page);
    }

    /** How much waits in the caller's unit. */
    public QueueFigures figures() {
        Actor actor = currentActor.get();
        return notifications.figures(AccessScope.of(actor), actor.username(), clock.instant());
    }

    /** @throws NotificationNotFound where it does not exist or is not the caller's */
    public NotificationDetail get(@NotNull NotificationId id) {
        Actor actor = currentActor.get();
        Notification n = access.require(actor, id);
        boolean reporterShown = NotificationAccessPolicy.completes(actor, n);
        boolean screener = n.stage().waiting() && NotificationAccessPolicy.screens(actor, n);
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
                screener,
                NotificationAccessPolicy.decides(actor, n),
                NotificationAccessPolicy.takes(actor, n),
                NotificationAccessPolicy.gives(actor, n),
                screener && cases.of(n.personId(), actor.organisationId()).isPresent(),
                notifications.toldWith(n.reportId(), n.id()).stream()
                        .filter(other -> NotificationAccessPolicy.reads(actor, other))
                        .map(other -> together(actor, other))
                        .toList(),
                notifications.steps(n.id()),
                n.version());
    }

    private static ToldTogether together(Actor actor, Notification other) {
        return new ToldTogether(
                new NotificationId(other.id()),
                other.content().subject(),
                other.stage(),
                other.screenedBy(),
                other.personId() == null ? null : new PersonId(other.personId()),
                other.stage().waiting()
                        && NotificationAccessPolicy.screens(actor, other)
                        && !other.rejectionProposed()
                        && other.personId() != null);
    }
}
