package org.mouakaba.worklist.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/**
 * One line of work: what a case needs, why, and by when.
 *
 * @param personName given name and initial; null for a SECRET case, which is known by its number
 * @param period the clock it runs on; null where people agreed on a day
 * @param agreedOn that day
 * @param referralId the referral it waits for; null where it waits for none
 */
public record DueLine(
        UUID id,
        UUID caseId,
        UUID personId,
        String number,
        @Nullable Label personName,
        RiskLevel risk,
        Confidentiality confidentiality,
        DueKind kind,
        Instant startedAt,
        @Nullable Period period,
        @Nullable LocalDate agreedOn,
        Instant dueAt,
        @Nullable Instant lastContactAt,
        @Nullable UUID referralId) {

    /** What the supervisor does, and so no worker's list holds; a case's next step may still be one of these. */
    public static final Set<DueKind> OF_THE_SUPERVISOR =
            Set.of(DueKind.ASSIGNMENT, DueKind.PLAN_APPROVAL, DueKind.CLOSURE_DECISION);
}
