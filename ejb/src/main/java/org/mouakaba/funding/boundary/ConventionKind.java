package org.mouakaba.funding.boundary;

/**
 * How a commitment is made. Circular 7/2003 of the Prime Minister: a public contribution above 50,000 DH takes a convention,
 * up to it a decision of the authorising officer is enough.
 */
public enum ConventionKind {
    CONVENTION,
    DECISION,
    /** Spent by the administration itself, with no association. */
    DIRECT
}
