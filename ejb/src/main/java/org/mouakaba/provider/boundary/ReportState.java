package org.mouakaba.provider.boundary;

/** How an establishment stands with the report of a month. */
public enum ReportState {
    /** Nothing has come. */
    MISSING,
    /** Something has come, with figures left empty. */
    PARTIAL,
    WHOLE
}
