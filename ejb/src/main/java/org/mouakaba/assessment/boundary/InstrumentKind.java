package org.mouakaba.assessment.boundary;

/** What an instrument is for. */
public enum InstrumentKind {
    RISK,
    NEEDS
}
