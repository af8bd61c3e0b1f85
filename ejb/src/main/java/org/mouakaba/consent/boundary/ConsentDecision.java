package org.mouakaba.consent.boundary;

/** What was said (code list {@code consent_decision}). */
public enum ConsentDecision {
    GIVEN,
    /** Given, but not for everything or everybody: the limits are written beside it. */
    GIVEN_LIMITED,
    REFUSED,
    /** Takes an earlier one back; a row of its own, which names the earlier one. */
    WITHDRAWN,
    /** Nobody was asked, because a legal basis carries the act. */
    NOT_REQUIRED,
    /** Asked and not answered yet: says neither yes nor no. */
    PENDING;

    public boolean gives() {
        return this == GIVEN || this == GIVEN_LIMITED;
    }
}
