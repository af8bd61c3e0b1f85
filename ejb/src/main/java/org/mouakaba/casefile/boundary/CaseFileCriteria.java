package org.mouakaba.casefile.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows and in what order; null leaves a filter open.
 *
 * @param mine only those the caller carries
 * @param open true for open, false for closed
 * @param overdue only those whose next due moment has passed
 * @param number the beginning of a case number
 */
public record CaseFileCriteria(
        boolean mine,
        @Nullable Boolean open,
        @Nullable CaseStage stage,
        @Nullable RiskLevel risk,
        @Nullable UUID workerId,
        boolean overdue,
        @Nullable String number,
        Sort sort) {

    /** The orders a list can have; each is served by an index. */
    public enum Sort {
        NEXT_DUE,
        OPENED,
        NUMBER
    }

    public static CaseFileCriteria myOpenCases() {
        return new CaseFileCriteria(true, true, null, null, null, false, null, Sort.NEXT_DUE);
    }
}
