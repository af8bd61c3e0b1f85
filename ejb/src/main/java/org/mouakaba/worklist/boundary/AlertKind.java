package org.mouakaba.worklist.boundary;

/** Why somebody should look; its words stand in the bundle of {@code worklist}. */
public enum AlertKind {
    /** A case was given to you. */
    CASE_GIVEN,
    /** A case was taken from you and given to another. */
    CASE_TAKEN,
    PLAN_SUBMITTED,
    PLAN_RETURNED,
    PLAN_APPROVED,
    CLOSURE_REQUESTED,
    CLOSURE_RETURNED,
    CLOSURE_APPROVED,
    REFERRAL_ANSWERED,
    /** A HIGH case waits for a worker, or a case has become HIGH. */
    HIGH_RISK,
    /** A case of your unit waits for a worker longer than it should. */
    ASSIGNMENT_LATE,
    /** A visit saw a danger that is near. */
    NEW_DANGER,
    /** A case of your team was put on hold. */
    CASE_SUSPENDED,
    /** The day has come on which a case of yours, on hold until then, goes on. */
    CASE_RESUMED,
    /** Another unit registered somebody who is probably the protected person of this case. */
    PROBABLE_DUPLICATE,
    /** A notification was given to you. */
    NOTIFICATION_GIVEN,
    /** Somebody reported about the person of your case. */
    NOTIFICATION_JOINED,
    /** No supervisor has acknowledged an emergency of your unit. */
    EMERGENCY_UNANSWERED,
    /** A file was opened by somebody to whom it was not given. */
    EMERGENCY_ACCESS
}
