package org.mouakaba.intake.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationAccessPolicy;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.workforce.boundary.WorkerCard;
import org.mouakaba.workforce.boundary.WorkerQueries;

/**
 * Who screens a notification: one takes it that nobody screens, hands it over to a colleague, and a supervisor gives it to
 * whom she will. A SECRET one is handed over to none but those who may read it already; that one more person reads it is
 * the supervisor's to decide.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class NotificationAssignmentService {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationAccess access;

    @Inject
    WorkerQueries workers;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    IntakeEvents events;

    /**
     * The caller screens it from now on, and what was told with it and nobody screens.
     *
     * @throws RuleException where somebody screens it, and the caller is not her supervisor
     */
    public void take(@NotNull NotificationId id) {
        Actor actor = currentActor.get();
        Notification notification = access.require(actor, id);
        if (notification.stage().waiting() && !NotificationAccessPolicy.takes(actor, notification)) {
            throw new RuleException(
                    NotificationAccessPolicy.screens(actor, notification)
                            ? "intake.takenUpAlready"
                            : "intake.screenedByColleague");
        }
        takeUp(notification, actor);
        notifications.toldWith(notification.reportId(), notification.id()).stream()
                .filter(other -> other.screenedBy() == null && NotificationAccessPolicy.takes(actor, other))
                .forEach(other -> takeUp(other, actor));
        notifications.flush();
    }

    /**
     * Whom the caller may give it to, by name.
     *
     * @throws NotAllowedException where it is not the caller's to give
     */
    public List<WorkerCard> candidates(@NotNull NotificationId id) {
        Actor actor = currentActor.get();
        return candidates(actor, requireGiver(actor, id));
    }

    /**
     * Somebody else screens it from now on, with what was told with it and is in the same hands, and is told.
     *
     * @throws NotAllowedException where it is not the caller's to give
     * @throws RuleException where the worker may not read it, or a note is missing
     */
    public void give(@Valid @NotNull GiveNotification command) {
        Actor actor = currentActor.get();
        Notification notification = requireGiver(actor, command.id());
        notification.requireVersion(command.expectedVersion());
        WorkerCard worker = candidates(actor, notification).stream()
                .filter(card -> card.id().value().equals(command.workerId()))
                .findFirst()
                .orElseThrow(() -> RuleException.beside("worker", "intake.notForThisWorker"));
        String to = Objects.requireNonNull(worker.username());
        Instant now = clock.instant();
        String before = notification.screenedBy();
        give(notification, to, command.note(), actor, now);
        notifications.toldWith(notification.reportId(), notification.id()).stream()
                .filter(other -> Objects.equals(other.screenedBy(), before)
                        && NotificationAccessPolicy.gives(actor, other)
                        && NotificationAccessPolicy.receives(actor, other, to, worker.role()))
                .forEach(other -> give(other, to, command.note(), actor, now));
        notifications.flush();
        events.given(new NotificationGiven(command.id(), to, now));
    }

    private void takeUp(Notification notification, Actor actor) {
        notifications.lockForStep(notification);
        notifications.add(notification.takeUp(actor.username(), clock.instant()));
    }

    private void give(Notification notification, String to, @Nullable String note, Actor actor, Instant now) {
        notifications.lockForStep(notification);
        notifications.add(notification.give(to, note, actor.username(), now));
    }

    private Notification requireGiver(Actor actor, NotificationId id) {
        Notification notification = access.require(actor, id);
        if (!NotificationAccessPolicy.gives(actor, notification)) {
            throw new NotAllowedException("intake.notGiving");
        }
        return notification;
    }

    private List<WorkerCard> candidates(Actor actor, Notification notification) {
        return workers.colleagues().stream()
                .filter(card -> card.username() != null
                        && NotificationAccessPolicy.receives(actor, notification, card.username(), card.role()))
                .toList();
    }
}
