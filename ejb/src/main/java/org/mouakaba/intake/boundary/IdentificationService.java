package org.mouakaba.intake.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.intake.control.ImmediateEffects;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.platform.Recorded;

/** Says whom a notification is about: somebody who was found, or who is registered now. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class IdentificationService {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationAccess access;

    @Inject
    ImmediateEffects effects;

    @Inject
    PersonQueries persons;

    @Inject
    PersonService registrations;

    @Inject
    CurrentActor currentActor;

    /**
     * The search is done: the notification is about this person, found or newly registered.
     *
     * @throws PersonNotFound where she may not be named to the caller
     */
    public void identify(@NotNull NotificationId id, @NotNull PersonId person) {
        persons.candidate(person);
        Notification notification = access.requireScreener(currentActor.get(), id);
        notification.identify(person.value());
        effects.of(notification);
        notifications.flush();
    }

    /**
     * Registers whom the notification is about. In one transaction, so that nobody finds her before she is protected,
     * where that is needed.
     *
     * @throws org.mouakaba.person.boundary.ProbablyRegistered where a record is probably the same and no word says why
     *     she is another
     */
    public PersonId register(@NotNull NotificationId id, @Valid @NotNull RegisterPerson command) {
        Notification notification = access.requireScreener(currentActor.get(), id);
        PersonId person = registrations.register(command);
        notification.identify(person.value());
        effects.of(notification);
        notifications.flush();
        return person;
    }
}
