package org.mouakaba.supervision.boundary;

/** What may wait for a supervisor, the most urgent first. */
public enum NeedKind {
    /** A HIGH case that nobody carries. */
    HIGH_UNASSIGNED,
    PLAN_APPROVAL,
    CLOSURE_DECISION,
    /** A lower risk that was found and counts only with the supervisor's word. */
    RISK_LOWERING,
    /** A notification that the screening would not admit. */
    REJECTION_PROPOSED,
    /** A HIGH case whose person nobody saw or spoke with for seven days. */
    NOT_SEEN,
    /** A referral that nobody answered in time. */
    REFERRAL_EXPIRED,
    /** The first contact should have brought consent or another legal basis, and did not. */
    CONSENT_MISSING,
    /** Two records that are probably one person. */
    DUPLICATE,
    UNASSIGNED
}
