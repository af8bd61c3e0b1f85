package org.mouakaba.supervision.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/**
 * One case that waits for the supervisor.
 *
 * @param total how many there are of its kind
 * @param subjectId what its button opens: the case, the referral or the notification
 * @param number the case's; empty for a notification
 * @param personName given name and initial; null for a SECRET case and for a referral
 * @param since from when it waits
 * @param dueAt until when it should not wait longer; null where no clock runs
 */
public record NeedLine(
        NeedKind kind,
        long total,
        UUID subjectId,
        String number,
        @Nullable Label personName,
        @Nullable RiskLevel risk,
        @Nullable Confidentiality confidentiality,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Label workerName,
        boolean late) {

    /** One that is known by its number alone. */
    public static NeedLine numbered(
            NeedKind kind, long total, UUID subjectId, String number, Instant since, boolean late) {
        return new NeedLine(kind, total, subjectId, number, null, null, null, since, null, null, late);
    }
}
