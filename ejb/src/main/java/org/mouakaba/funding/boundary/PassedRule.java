package org.mouakaba.funding.boundary;

/** A rule that somebody with a name may let pass, with a reason. */
public enum PassedRule {
    /** More is promised than the line holds. */
    OVER_COMMITMENT,
    /** A tranche is ordered while the report on an earlier one is late. */
    LATE_JUSTIFICATION,
    /** An expenditure is dated outside the time that its convention covers. */
    OUT_OF_PERIOD
}
