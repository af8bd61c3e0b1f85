package org.mouakaba.person.boundary;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A record that may be the person searched for: enough to recognise her, nothing of her story.
 *
 * @param readable whether the reader may open her page
 */
public record PersonCandidate(
        PersonId id,
        Label name,
        @Nullable String tifinaghName,
        Sex sex,
        @Nullable Integer birthYear,
        @Nullable String territoryCode,
        @Nullable String commune,
        CaseStanding standing,
        boolean readable,
        EnumSet<MatchReason> reasons) {

    public PersonCandidate {
        reasons = reasons.clone();
    }

    public int weight() {
        return reasons.stream().mapToInt(MatchReason::weight).sum();
    }
}
