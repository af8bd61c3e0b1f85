package org.mouakaba.person.boundary;

/** What hangs on a record and follows it into another. */
public enum BelongingKind {
    CASE,
    NOTIFICATION,
    MEMBERSHIP,
    RELATION,
    IDENTIFIER,
    PHONE,
    /** A record that was found to be this one before. */
    RECORD
}
