package org.mouakaba.assessment.boundary;

/** What has become of the proposal to lower a high risk. */
public enum LoweringDecision {
    PENDING,
    APPROVED,
    REFUSED,
    /** A later assessment came before the decision. */
    REPLACED
}
