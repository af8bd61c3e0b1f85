package org.mouakaba.supervision.control;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;
import org.mouakaba.supervision.boundary.Load;
import org.mouakaba.supervision.boundary.LoadBand;

/** Who may be given a case (domain dossier 2.4 and 3.7). */
public final class AssignmentRules {

    private static final Set<String> ACCREDITED = Set.of("EXEMPT", "GRANTED", "TRANSITIONAL", "PENDING");

    private AssignmentRules() {}

    /** @param status code of the list accreditation_status; null where nobody entered one, which carries no case */
    public static boolean mayCarry(@Nullable String status) {
        return status != null && ACCREDITED.contains(status);
    }

    /** The application is under way: she may carry cases, and the supervisor is told that it is not granted yet. */
    public static boolean pending(@Nullable String status) {
        return "PENDING".equals(status);
    }

    /**
     * @param after the load she would have
     * @throws RuleException where she may carry no case, or would be overloaded without a word of why
     */
    public static void require(@Nullable String status, Load after, @Nullable String overloadReason) {
        if (!mayCarry(status)) {
            throw RuleException.beside("worker", "supervision.notAccredited");
        }
        if (after.band() == LoadBand.OVERLOADED && (overloadReason == null || overloadReason.isBlank())) {
            throw RuleException.beside("overloadReason", "supervision.overloadReasonMissing");
        }
    }
}
