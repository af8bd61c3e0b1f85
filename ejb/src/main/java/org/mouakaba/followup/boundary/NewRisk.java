package org.mouakaba.followup.boundary;

/** What a visit saw of new danger: none, some that asks for a new assessment of the risk, or one that is at hand. */
public enum NewRisk {
    NONE,
    SEEN,
    IMMINENT
}
