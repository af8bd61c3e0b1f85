package org.mouakaba.worklist.boundary;

import java.util.EnumSet;
import java.util.Set;
import org.mouakaba.casefile.boundary.DueKind;

/** The kinds of work that a worker can look at alone. What a supervisor does is in none of them. */
public enum Nature {
    ALL(EnumSet.complementOf(EnumSet.copyOf(DueLine.OF_THE_SUPERVISOR))),
    CONTACT(EnumSet.of(
            DueKind.ACCEPTANCE, DueKind.FIRST_CONTACT, DueKind.FOLLOW_UP, DueKind.INFORM_PERSON, DueKind.POST_CLOSURE)),
    ASSESSMENT(EnumSet.of(DueKind.REGISTRATION, DueKind.INITIAL_ASSESSMENT, DueKind.COMPREHENSIVE_ASSESSMENT)),
    PLAN(EnumSet.of(DueKind.CARE_PLAN, DueKind.REVIEW)),
    REFERRAL(EnumSet.of(DueKind.FIRST_REFERRAL, DueKind.REFERRAL_RECEIPT, DueKind.REFERRAL_OUTCOME)),
    CONSENT(EnumSet.of(DueKind.CONSENT));

    private final Set<DueKind> kinds;

    Nature(Set<DueKind> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    public Set<DueKind> kinds() {
        return kinds;
    }
}
