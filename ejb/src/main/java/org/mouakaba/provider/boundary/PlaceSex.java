package org.mouakaba.provider.boundary;

/** For whom a place is; ANY where either may take it. */
public enum PlaceSex {
    F,
    M,
    ANY
}
