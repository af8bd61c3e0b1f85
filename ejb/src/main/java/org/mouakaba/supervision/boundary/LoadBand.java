package org.mouakaba.supervision.boundary;

/** How a load reads: FREE below 70 %, BALANCED to 100, WATCH to 120, OVERLOADED above. */
public enum LoadBand {
    FREE,
    BALANCED,
    WATCH,
    OVERLOADED
}
