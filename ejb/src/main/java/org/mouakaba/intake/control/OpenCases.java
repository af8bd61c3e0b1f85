package org.mouakaba.intake.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseSchedule;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationJoined;
import org.mouakaba.intake.entity.Notification;

/** The open case of somebody whom a second notification is about, whoever carries it. */
public class OpenCases {

    @Inject
    CaseSchedule schedule;

    @Inject
    Event<NotificationJoined> joined;

    /** Of one organisation: another one's case is not known to who asks. */
    public Optional<CaseFacts> of(@Nullable UUID person, @Nullable UUID organisation) {
        return person == null
                ? Optional.empty()
                : schedule.openOf(person).stream()
                        .filter(facts -> facts.organisationId().equals(organisation))
                        .findFirst();
    }

    /** The case is at least as confidential as what has joined it, and who carries it is told. */
    public void joinedBy(Notification notification, CaseFacts open, Instant at) {
        if (notification.confidentiality().compareTo(open.confidentiality()) > 0) {
            schedule.protect(open.id(), notification.confidentiality());
        }
        joined.fire(new NotificationJoined(new NotificationId(notification.id()), open.id(), at));
    }
}
