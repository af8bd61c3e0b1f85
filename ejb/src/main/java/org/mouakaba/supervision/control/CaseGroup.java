package org.mouakaba.supervision.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.RiskLevel;

/**
 * Cases of one worker that weigh the same but for what comes on top of them.
 *
 * @param court how many of them have a court measure; likewise the next two
 * @param siblings for each of them, the other open cases of its household with the same worker, added up
 */
public record CaseGroup(
        @Nullable UUID workerId,
        CaseStatus status,
        RiskLevel risk,
        CaseStage stage,
        long cases,
        long court,
        long interpreter,
        long travel,
        long siblings) {}
