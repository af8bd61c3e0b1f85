package org.mouakaba.person.boundary;

/** What hangs on a record and follows it into another. */
public enum BelongingKind {
    CASE,
    NOTIFICATION,
    MEMBERSHIP,
    RELATION,
    IDENTIFIER,
    PHONE,
    /** How she lives: one for a record. */
    SITUATION,
    /** Somebody whom she represents in law. */
    REPRESENTED,
    /** A record that was found to be this one before. */
    RECORD
}
