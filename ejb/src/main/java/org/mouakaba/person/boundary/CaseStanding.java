package org.mouakaba.person.boundary;

/** Whether somebody is carried already, as far as the reader may know. */
public enum CaseStanding {
    NONE,
    OPEN,
    CLOSED
}
