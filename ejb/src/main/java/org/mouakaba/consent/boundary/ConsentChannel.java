package org.mouakaba.consent.boundary;

/** How the answer reached us. */
public enum ConsentChannel {
    SPOKEN,
    SIGNED,
    PHONE
}
