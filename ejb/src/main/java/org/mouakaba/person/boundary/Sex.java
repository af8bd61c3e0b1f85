package org.mouakaba.person.boundary;

/** Code list {@code sex}; U where it is not known. */
public enum Sex {
    M,
    F,
    U
}
