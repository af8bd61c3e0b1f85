package org.mouakaba.assessment.boundary;

/** How an item is answered. */
public enum ItemType {
    /** One of its options. */
    SCALE,
    /** Ticked, with the value {@link Instrument#YES}, or not. */
    YESNO,
    TEXT
}
