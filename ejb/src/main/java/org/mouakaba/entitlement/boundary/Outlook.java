package org.mouakaba.entitlement.boundary;

/** What the recorded facts say of one programme; indicative, whoever pays decides. */
public enum Outlook {
    LIKELY,
    FACT_MISSING,
    NOT_LIKELY
}
