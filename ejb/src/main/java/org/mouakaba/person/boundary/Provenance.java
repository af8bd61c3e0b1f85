package org.mouakaba.person.boundary;

/** How sure an identifier is: told, seen on a paper, or confirmed by who issued it. */
public enum Provenance {
    DECLARED,
    SEEN,
    VERIFIED
}
