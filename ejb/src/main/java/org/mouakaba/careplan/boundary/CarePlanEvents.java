package org.mouakaba.careplan.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells other components what happened to a plan, within the transaction in which it happened. */
public class CarePlanEvents {

    @Inject
    Event<CarePlanSubmitted> submitted;

    @Inject
    Event<CarePlanApproved> approved;

    @Inject
    Event<CarePlanReturned> returned;

    void submitted(CarePlanSubmitted event) {
        submitted.fire(event);
    }

    void approved(CarePlanApproved event) {
        approved.fire(event);
    }

    void returned(CarePlanReturned event) {
        returned.fire(event);
    }
}
