package org.mouakaba.supervision.boundary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStage;

/**
 * One line of the explained sum: so many cases, at this weight, are so many points.
 *
 * @param what HIGH, MEDIUM, LOW, SUSPENDED or WAITING for cases; COURT, SIBLINGS, INTERPRETER or TRAVEL for what comes on
 *     top of them
 * @param stage the stage of the cases; null for what comes on top
 * @param factor of the stage; null for what comes on top
 */
public record LoadPart(
        String what,
        @Nullable CaseStage stage,
        BigDecimal weight,
        @Nullable BigDecimal factor,
        long number,
        BigDecimal points) {}
