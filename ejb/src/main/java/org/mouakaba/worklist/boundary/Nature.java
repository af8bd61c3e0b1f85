package org.mouakaba.worklist.boundary;

import java.util.EnumSet;
import java.util.Set;
import org.mouakaba.casefile.boundary.DueKind;

/** The kinds of work that a worker can look at alone. What a supervisor does is in none of them. */
public enum Nature {
    ALL,
    CONTACT,
    ASSESSMENT,
    PLAN,
    REFERRAL,
    CONSENT;

    public Set<DueKind> kinds() {
        return switch (this) {
            case ALL -> EnumSet.complementOf(EnumSet.copyOf(DueLine.OF_THE_SUPERVISOR));
            case CONTACT ->
                EnumSet.of(
                        DueKind.ACCEPTANCE,
                        DueKind.FIRST_CONTACT,
                        DueKind.FOLLOW_UP,
                        DueKind.INFORM_PERSON,
                        DueKind.POST_CLOSURE);
            case ASSESSMENT ->
                EnumSet.of(DueKind.REGISTRATION, DueKind.INITIAL_ASSESSMENT, DueKind.COMPREHENSIVE_ASSESSMENT);
            case PLAN -> EnumSet.of(DueKind.CARE_PLAN, DueKind.REVIEW);
            case REFERRAL -> EnumSet.of(DueKind.FIRST_REFERRAL, DueKind.REFERRAL_RECEIPT, DueKind.REFERRAL_OUTCOME);
            case CONSENT -> EnumSet.of(DueKind.CONSENT);
        };
    }
}
