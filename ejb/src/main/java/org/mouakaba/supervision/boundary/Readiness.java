package org.mouakaba.supervision.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may be given a case today, and what the supervisor should know before.
 *
 * @param accredited whether the status of her accreditation allows it
 * @param pending whether it is applied for and not granted
 * @param expiredOn the last day of an accreditation that has ended; null where none has
 * @param absence code of the list absence_kind where she is absent today; else null
 * @param absentTo the last day of that absence
 * @param away whether that absence takes her from her work: training and missions do not
 * @param trained whether she had the training that is asked for before a first case
 */
public record Readiness(
        boolean accredited,
        boolean pending,
        @Nullable LocalDate expiredOn,
        @Nullable String absence,
        @Nullable LocalDate absentTo,
        boolean away,
        boolean trained) {

    public boolean mayCarry() {
        return accredited && expiredOn == null && !away;
    }
}
