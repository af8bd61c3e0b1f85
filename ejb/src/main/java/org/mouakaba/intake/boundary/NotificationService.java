package org.mouakaba.intake.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.intake.control.Admissions;
import org.mouakaba.intake.control.ImmediateEffects;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationAccessPolicy;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/**
 * Records what reaches the unit. Who screens it is {@link NotificationAssignmentService}, what becomes of it
 * {@link ScreeningService}.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class NotificationService {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationAccess access;

    @Inject
    ImmediateEffects effects;

    @Inject
    Admissions admissions;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * Records what reached the caller's unit, complete or not; of whom else it tells is a notification of its own.
     *
     * @return the one about the first
     */
    public NotificationId record(@Valid @NotNull RecordNotification command) {
        Actor actor = currentActor.get();
        UUID unit = actor.unitId();
        if (unit == null) {
            throw new NotAllowedException("access.noPlace");
        }
        if (command.receivedAt().isAfter(clock.instant())) {
            throw RuleException.beside("receivedAt", "intake.receivedInFuture");
        }
        requireSource(command.content().source());
        Notification received = Notification.receive(
                unit,
                command.receivedAt(),
                command.content(),
                actor.username(),
                admissions.due(command.receivedAt(), null, command.content().immediateDanger()));
        notifications.add(received);
        notifications.add(received.arrival());
        notifications.flush();
        effects.of(received);
        alsoAbout(received, command.others(), actor);
        return new NotificationId(received.id());
    }

    /**
     * Adds to what was told: by who wrote it down, and from the moment it is screened by who screens it.
     *
     * @throws NotAllowedException where that is somebody else
     */
    public void complete(@Valid @NotNull CompleteNotification command) {
        Actor actor = currentActor.get();
        Notification notification = access.require(actor, command.id());
        if (!NotificationAccessPolicy.completes(actor, notification)) {
            throw new NotAllowedException("intake.notScreening");
        }
        notification.requireVersion(command.expectedVersion());
        requireSource(command.content().source());
        notification.complete(
                command.content(),
                admissions.due(
                        notification.receivedAt(),
                        notification.screening().risk(),
                        command.content().immediateDanger()));
        effects.of(notification);
        for (Notification other : notifications.toldWith(notification.reportId(), notification.id())) {
            if (other.stage().waiting() && NotificationAccessPolicy.completes(actor, other)) {
                other.complete(
                        command.content().about(other.content().subject()),
                        admissions.due(
                                other.receivedAt(),
                                other.screening().risk(),
                                command.content().immediateDanger()));
                effects.of(other);
            }
        }
        alsoAbout(notification, command.others(), actor);
        notifications.flush();
    }

    /** A notification for each of whom the same report tells; who screens the first screens them, too. */
    private void alsoAbout(Notification first, List<Subject> others, Actor actor) {
        for (Subject other : others) {
            Notification also = first.alsoAbout(other, actor.username());
            notifications.add(also);
            notifications.add(also.arrival());
            if (first.screenedBy() != null) {
                notifications.add(also.takeUp(first.screenedBy(), clock.instant()));
            }
        }
        notifications.flush();
    }

    private void requireSource(@Nullable String source) {
        if (source != null) {
            admissions.requireChoosable("intake_source", source, "source");
        }
    }
}
