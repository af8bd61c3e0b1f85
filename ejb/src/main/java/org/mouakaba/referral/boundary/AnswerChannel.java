package org.mouakaba.referral.boundary;

/** By which way a step came in. A receiver without an account answers by the last four, and the worker types it. */
public enum AnswerChannel {
    WORKER,
    PARTNER,
    SYSTEM,
    PHONE,
    PAPER,
    EMAIL,
    IN_PERSON;

    /** Whether it may be named for an answer that the worker types. */
    public boolean typed() {
        return this == PHONE || this == PAPER || this == EMAIL || this == IN_PERSON;
    }
}
