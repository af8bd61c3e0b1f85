package org.mouakaba.consent.boundary;

/** What has become of one statement. */
public enum ConsentState {
    STANDS,
    /** Followed by a later answer to the same question. */
    REPLACED,
    /** Taken back, or for a legal basis ended. */
    WITHDRAWN,
    /** Given by a representative who may have done the harm: it carries nothing. */
    SUSPECTED,
    EXPIRED,
    REFUSED,
    PENDING
}
