package org.mouakaba.intake.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.intake.entity.EmergencyCall;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonProtection;

/**
 * What follows at once from what is known of a notification, in the transaction that learnt it: whom a SECRET one is about
 * is protected in the register, and for an emergency the supervisors are called.
 */
public class ImmediateEffects {

    @Inject
    PersonProtection protection;

    @Inject
    EmergencyCallRepository calls;

    @Inject
    Clock clock;

    /** Safe to ask for again: a person is protected once, and supervisors are called once for one report. */
    public void of(Notification notification) {
        UUID person = notification.personId();
        if (person != null && notification.confidentiality() == Confidentiality.SECRET) {
            protection.protect(new PersonId(person));
        }
        if (notification.emergency() && !calls.called(notification)) {
            calls.add(EmergencyCall.raise(notification, clock.instant()));
        }
    }
}
