package org.mouakaba.assessment.boundary;

/** Whether an assessment is still being written. */
public enum AssessmentStatus {
    DRAFT,
    COMPLETED
}
