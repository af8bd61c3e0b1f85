package org.mouakaba.consent.boundary;

/** Who can decide for the person. */
public enum Capacity {
    /** An adult, for herself. */
    ADULT,
    /** A child: the representative consents and the child assents. */
    MINOR,
    /** An adult whom a guardian or a judge represents. */
    REPRESENTED
}
