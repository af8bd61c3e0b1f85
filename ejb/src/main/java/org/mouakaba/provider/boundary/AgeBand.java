package org.mouakaba.provider.boundary;

/**
 * For which age a place is: small children, minors of school age, adults, older persons. Each is a union of entries of the
 * list age_group, so that people and places can be compared; an authorisation is never finer than this, and a director on a
 * telephone fills four lines and not nine.
 */
public enum AgeBand {
    AGE_0_5,
    AGE_6_17,
    AGE_18_59,
    AGE_60_PLUS,
    ANY
}
