package org.mouakaba.instrument.boundary;

/** Where an edition stands: looked at, to be filled, or only to be read and finished. */
public enum EditionStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
