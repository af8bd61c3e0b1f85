package org.mouakaba.funding.boundary;

import org.jspecify.annotations.Nullable;

/** Which reports a list shows; null leaves a filter open. */
public record JustificationCriteria(
        @Nullable ConventionId convention,
        @Nullable String territory,
        @Nullable Stand stand) {

    /** Where a report stands, in the three ways that ask for somebody's work. */
    public enum Stand {
        LATE,
        DUE,
        SUBMITTED
    }
}
