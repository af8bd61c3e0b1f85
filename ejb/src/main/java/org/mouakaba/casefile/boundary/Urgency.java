package org.mouakaba.casefile.boundary;

/** How soon somebody must act (code list {@code urgency}). EMERGENCY: act first, record within 24 hours. */
public enum Urgency {
    EMERGENCY,
    URGENT,
    NORMAL
}
