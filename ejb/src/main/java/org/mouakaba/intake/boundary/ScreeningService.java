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
import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.intake.control.Admissions;
import org.mouakaba.intake.control.FindingsKeeper;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationAccessPolicy;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.control.ScreeningRules;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Screens notifications: how urgent one is, and whether it becomes a case. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class ScreeningService {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationAccess access;

    @Inject
    Admissions admissions;

    @Inject
    FindingsKeeper findings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** Keeps the screening as far as it is. */
    public void screen(@Valid @NotNull ScreenNotification command) {
        keep(access.requireScreener(currentActor.get(), command.id()), command.screening(), command.expectedVersion());
        notifications.flush();
    }

    /**
     * Opens the case, and one for each who was told with it and of whom the same was found.
     *
     * @return the case of the first
     * @throws RuleException where a criterion is not met, or a person has an open case already
     */
    public CaseFileId admit(@Valid @NotNull AdmitNotification command) {
        Actor actor = currentActor.get();
        Notification notification = access.requireScreener(actor, command.id());
        keep(notification, command.screening(), command.expectedVersion());
        CaseFileId opened = open(actor, notification, command.takenByCaller());
        for (NotificationId id : command.alike()) {
            Notification alike = access.requireScreener(actor, id);
            ScreeningRules.requireToldTogether(notification.reportId(), alike.reportId());
            findings.keep(alike, command.screening());
            open(actor, alike, command.takenByCaller());
        }
        return opened;
    }

    private CaseFileId open(Actor actor, Notification notification, boolean takenByCaller) {
        ScreeningRules.requireAdmissible(notification.screening(), notification.personId());
        UUID household = admissions.household(notification);
        notifications.add(notification.admit(actor.username(), clock.instant()));
        notifications.flush();
        return admissions.open(notification, household, takenByCaller);
    }

    /** Asks the supervisor not to admit. */
    public void proposeRejection(@Valid @NotNull ProposeRejection command) {
        Actor actor = currentActor.get();
        Notification notification = access.requireScreener(actor, command.id());
        notification.requireVersion(command.expectedVersion());
        admissions.requireChoosable("not_admitted_reason", command.reason(), "reason");
        notification.proposeRejection(command.reason(), command.note(), actor.username(), clock.instant());
        notifications.flush();
    }

    /**
     * The supervisor confirms, or sends it back to screening with a note.
     *
     * @throws NotAllowedException where it waits for another supervisor, or for none
     */
    @RolesAllowed(SUPERVISOR)
    public void decideRejection(@Valid @NotNull DecideRejection command) {
        Actor actor = currentActor.get();
        Notification notification = access.require(actor, command.id());
        if (!NotificationAccessPolicy.decides(actor, notification)) {
            throw new NotAllowedException("intake.notDeciding");
        }
        notification.requireVersion(command.expectedVersion());
        Instant now = clock.instant();
        notifications.add(
                command.confirmed()
                        ? notification.confirmRejection(command.note(), actor.username(), now)
                        : notification.returnToScreening(command.note(), actor.username(), now));
        notifications.flush();
    }

    private void keep(Notification notification, Screening screening, long expectedVersion) {
        notification.requireVersion(expectedVersion);
        findings.keep(notification, screening);
    }
}
