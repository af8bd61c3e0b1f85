package org.mouakaba.casefile.boundary;

/** The state of a case beside its stage (code list {@code case_status}). */
public enum CaseStatus {
    OPEN,
    WAITING,
    SUSPENDED,
    CLOSED,
    TRANSFERRED,
    REOPENED,
    REJECTED,
    DUPLICATE
}
