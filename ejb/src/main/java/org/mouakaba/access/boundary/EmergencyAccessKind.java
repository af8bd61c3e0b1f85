package org.mouakaba.access.boundary;

/** Why somebody opens a file that is not given to her. */
public enum EmergencyAccessKind {
    /** Somebody is in danger and whoever carries the case cannot be reached. */
    EMERGENCY,
    /** The data-protection officer or the auditor looks into the file. */
    OVERSIGHT
}
