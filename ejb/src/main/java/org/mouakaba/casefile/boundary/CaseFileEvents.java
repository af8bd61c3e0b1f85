package org.mouakaba.casefile.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells other components what happened to a case, within the transaction in which it happened. */
public class CaseFileEvents {

    @Inject
    Event<CaseFileOpened> opened;

    @Inject
    Event<CaseAssigned> assigned;

    @Inject
    Event<CaseAccepted> accepted;

    @Inject
    Event<CaseStageEntered> entered;

    @Inject
    Event<CaseRiskChanged> riskChanged;

    @Inject
    Event<CaseContacted> contacted;

    @Inject
    Event<CaseSuspended> suspended;

    @Inject
    Event<CaseResumed> resumed;

    void opened(CaseFileOpened event) {
        opened.fire(event);
    }

    void assigned(CaseAssigned event) {
        assigned.fire(event);
    }

    void accepted(CaseAccepted event) {
        accepted.fire(event);
    }

    void entered(CaseStageEntered event) {
        entered.fire(event);
    }

    void riskChanged(CaseRiskChanged event) {
        riskChanged.fire(event);
    }

    void suspended(CaseSuspended event) {
        suspended.fire(event);
    }

    void resumed(CaseResumed event) {
        resumed.fire(event);
    }

    void contacted(CaseContacted event) {
        contacted.fire(event);
    }
}
