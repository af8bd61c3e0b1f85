package org.mouakaba.household.boundary;

/** What becomes of a row of a file of persons. */
public enum PersonOutcome {
    /** A new record. */
    REGISTERED,
    /** A record that was there: the same file before, or said to be the same person. */
    ALREADY,
    /** A record is probably the same person, and nobody said whether it is: nothing is written. */
    KNOWN,
    /** What it says cannot be taken: nothing is written. */
    BROKEN,
    /** It is good, and another row of its household is not: nothing is written. */
    HELD,
    /** The work ended before it came to it. */
    NOT_REACHED;

    /** Whether she is in the register now. */
    public boolean stands() {
        return this == REGISTERED || this == ALREADY;
    }
}
