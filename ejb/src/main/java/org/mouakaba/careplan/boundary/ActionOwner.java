package org.mouakaba.careplan.boundary;

/** Who does an action. */
public enum ActionOwner {
    PERSON,
    FAMILY,
    WORKER,
    SERVICE
}
