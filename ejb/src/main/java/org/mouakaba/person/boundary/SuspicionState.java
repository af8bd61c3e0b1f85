package org.mouakaba.person.boundary;

/** Whether two records are one person, as far as it is settled. */
public enum SuspicionState {
    OPEN,
    DIFFERENT,
    MERGED
}
