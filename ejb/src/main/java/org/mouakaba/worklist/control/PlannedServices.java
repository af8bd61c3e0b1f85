package org.mouakaba.worklist.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.mouakaba.careplan.boundary.ActionOwner;
import org.mouakaba.careplan.boundary.ActionStatus;
import org.mouakaba.careplan.boundary.PlanStatus;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.referral.boundary.ReferralStatus;

/** What a plan wants of services, beside what was referred. Reads plans and referrals by name: both are of others. */
public class PlannedServices {

    @PersistenceContext
    EntityManager em;

    /** Whether the plan in force has an open action of a service to which nothing was sent. */
    public boolean servicesNotReferred(CaseFileId id, int episode) {
        return !em.createQuery(
                        "select a.id from PlannedAction a where a.goal.plan.caseId = :case and a.owner = :service"
                                + " and a.status not in (:ended) and a.goal.plan.edition = (select max(q.edition)"
                                + " from CarePlan q where q.caseId = :case and q.episode = :episode"
                                + " and q.status = :approved) and not exists (select r.id from Referral r"
                                + " where r.caseId = :case and r.serviceType = a.serviceType and r.sent.at is not null"
                                + " and r.status <> :cancelled)",
                        UUID.class)
                .setParameter("case", id.value())
                .setParameter("episode", episode)
                .setParameter("service", ActionOwner.SERVICE)
                .setParameter("ended", List.of(ActionStatus.DONE, ActionStatus.CANCELLED))
                .setParameter("approved", PlanStatus.APPROVED)
                .setParameter("cancelled", ReferralStatus.CANCELLED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
