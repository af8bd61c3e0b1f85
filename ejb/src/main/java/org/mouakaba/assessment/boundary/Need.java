package org.mouakaba.assessment.boundary;

import org.jspecify.annotations.Nullable;

/**
 * One domain of the latest comprehensive assessment, for the plan.
 *
 * @param domain code of the list assessment_domain
 * @param score code of the list assessment_score: 0 a strength, 5 immediate danger, 9 not assessed
 */
public record Need(String domain, int score, @Nullable String narrative) {

    /** Moderate and above: what a plan must answer first. 9 is no score. */
    public boolean pressing() {
        return score >= 3 && score <= 5;
    }
}
