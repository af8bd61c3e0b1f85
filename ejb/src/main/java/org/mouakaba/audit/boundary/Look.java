package org.mouakaba.audit.boundary;

/** What somebody did with a record, in the order in which it is told. */
public enum Look {
    REFUSED,
    EMERGENCY,
    CHANGED_RECORD,
    CHANGED_CASE,
    READ_RECORD,
    READ_CASE,
    NAMED
}
