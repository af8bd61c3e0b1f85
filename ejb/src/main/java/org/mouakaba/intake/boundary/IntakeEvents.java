package org.mouakaba.intake.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells other components what happened to a notification, within the transaction in which it happened. */
public class IntakeEvents {

    @Inject
    Event<NotificationGiven> given;

    @Inject
    Event<EmergencyUnanswered> unanswered;

    void given(NotificationGiven event) {
        given.fire(event);
    }

    void unanswered(EmergencyUnanswered event) {
        unanswered.fire(event);
    }
}
