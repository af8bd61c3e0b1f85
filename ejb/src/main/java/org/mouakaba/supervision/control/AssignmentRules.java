package org.mouakaba.supervision.control;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;
import org.mouakaba.supervision.boundary.Load;
import org.mouakaba.supervision.boundary.LoadBand;
import org.mouakaba.supervision.boundary.Readiness;
import org.mouakaba.workforce.boundary.WorkerCard;

/** Who may be given a case (domain dossier 2.4 and 3.7). */
public final class AssignmentRules {

    private static final Set<String> ACCREDITED = Set.of("EXEMPT", "GRANTED", "TRANSITIONAL", "PENDING");

    /** An exemption and an application have no last day. */
    private static final Set<String> EXPIRING = Set.of("GRANTED", "TRANSITIONAL");

    /** Absent from the office and not from work: a case may be given, and the supervisor is told. */
    private static final Set<String> AT_WORK = Set.of("TRAINING", "MISSION");

    private AssignmentRules() {}

    /** @param status code of the list accreditation_status; null where nobody entered one, which carries no case */
    public static boolean accredits(@Nullable String status) {
        return status != null && ACCREDITED.contains(status);
    }

    /**
     * @param worker with the status of her accreditation and its last day
     * @param absent where she is absent today
     * @param trained whether she had the training that is asked for
     */
    public static Readiness readiness(
            WorkerCard worker, @Nullable AbsentWorker absent, boolean trained, LocalDate today) {
        String status = worker.accreditationStatus();
        LocalDate last = worker.accreditationExpiresOn();
        return new Readiness(
                accredits(status),
                "PENDING".equals(status),
                status != null && EXPIRING.contains(status) && last != null && last.isBefore(today) ? last : null,
                absent == null ? null : absent.kind(),
                absent == null ? null : absent.to(),
                absent != null && !AT_WORK.contains(absent.kind()),
                trained);
    }

    /**
     * @param after the load she would have
     * @throws RuleException where she may carry no case, or would be overloaded without a word of why
     */
    public static void require(Readiness readiness, Load after, @Nullable String overloadReason) {
        if (!readiness.accredited()) {
            throw RuleException.beside("worker", "supervision.notAccredited");
        }
        if (readiness.expiredOn() != null) {
            throw RuleException.beside("worker", "supervision.accreditationExpired", readiness.expiredOn());
        }
        if (readiness.away() && readiness.absentTo() != null) {
            throw RuleException.beside("worker", "supervision.absent", readiness.absentTo());
        }
        if (after.band() == LoadBand.OVERLOADED && (overloadReason == null || overloadReason.isBlank())) {
            throw RuleException.beside("overloadReason", "supervision.overloadReasonMissing");
        }
    }
}
