package org.mouakaba.worklist.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/**
 * A case of the worker that stands still.
 *
 * @param personName given name and initial; null for a SECRET case
 * @param until the day on which work goes on
 */
public record SuspendedCase(
        CaseFileId id, String number, @Nullable Label personName, RiskLevel risk, LocalDate until) {}
