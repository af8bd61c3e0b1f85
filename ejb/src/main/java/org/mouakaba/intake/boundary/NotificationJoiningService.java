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
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.intake.control.FindingsKeeper;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.control.OpenCases;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Makes a notification about somebody who has an open case a part of it, instead of opening a second one. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class NotificationJoiningService {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationAccess access;

    @Inject
    FindingsKeeper findings;

    @Inject
    OpenCases cases;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * Who carries the case is told, and a SECRET notification makes the case SECRET too.
     *
     * @throws RuleException where the person has no open case in the caller's organisation
     */
    public void join(@Valid @NotNull JoinNotification command) {
        Actor actor = currentActor.get();
        Notification notification = access.requireScreener(actor, command.id());
        notification.requireVersion(command.expectedVersion());
        findings.keep(notification, command.screening());
        CaseFacts open = cases.of(notification.personId(), actor.organisationId())
                .orElseThrow(() -> new RuleException("intake.noOpenCase"));
        Instant now = clock.instant();
        notifications.add(notification.join(open.id().value(), actor.username(), now));
        cases.joinedBy(notification, open, now);
        notifications.flush();
    }
}
