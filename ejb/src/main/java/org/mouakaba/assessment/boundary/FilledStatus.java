package org.mouakaba.assessment.boundary;

/** Whether answers are still being given. */
public enum FilledStatus {
    DRAFT,
    SUBMITTED
}
