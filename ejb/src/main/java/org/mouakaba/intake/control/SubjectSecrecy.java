package org.mouakaba.intake.control;

import jakarta.inject.Inject;
import java.util.UUID;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonProtection;

/** Whom a SECRET notification is about is protected as soon as both are known, not only once there is a case. */
public class SubjectSecrecy {

    @Inject
    PersonProtection protection;

    public void keep(Notification notification) {
        UUID person = notification.personId();
        if (person != null && notification.confidentiality() == Confidentiality.SECRET) {
            protection.protect(new PersonId(person));
        }
    }
}
